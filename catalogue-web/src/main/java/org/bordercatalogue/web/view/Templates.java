package org.bordercatalogue.web.view;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Template;
import com.github.jknack.handlebars.cache.ConcurrentMapTemplateCache;
import com.github.jknack.handlebars.context.MapValueResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.SortedMap;
import java.util.TreeMap;

/** The pages' templates, compiled at start: one that does not compile ends the start. */
public final class Templates {
    private static final RecordValueResolver RECORDS = new RecordValueResolver();

    private static final int PIECE = 8192;

    private final SortedMap<String, Template> compiled = new TreeMap<>();

    /** Compiles every template of the class path. */
    public Templates() {
        PreloadedTemplates loader = PreloadedTemplates.fromClassPath();
        Handlebars engine =
                new Handlebars(loader)
                        .with(new ConcurrentMapTemplateCache())
                        .with(new HtmlEscaping())
                        // Or what stands within the page's frame would be rendered twice.
                        .preEvaluatePartialBlocks(false)
                        // A tree is drawn by a part that holds itself; its depth is the data's.
                        .infiniteLoops(true);
        TemplateHelpers.register(engine);
        for (String name : loader.names()) {
            compiled.put(name, compile(engine, name));
        }
    }

    /** Writes the page's HTML. */
    public void render(Page page, Messages messages, Writer target) {
        Template template = compiled.get(page.template());
        if (template == null) {
            throw new IllegalArgumentException("no template " + page.template());
        }
        Context context =
                Context.newBuilder(page.view())
                        .resolver(RECORDS, MapValueResolver.INSTANCE)
                        .build();
        context.data(TemplateHelpers.MESSAGES, messages);
        try (PageText text = new PageText(target, PIECE)) {
            template.apply(context, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot render " + page.template(), e);
        }
    }

    private static Template compile(Handlebars engine, String name) {
        try {
            return engine.compile(name);
        } catch (IOException e) {
            throw new UncheckedIOException("template " + name + " does not compile", e);
        }
    }
}
