package org.bordercatalogue.web.view;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.HelperRegistry;
import com.github.jknack.handlebars.Options;
import java.io.IOException;

/** The few functions that templates may call. All are pure. */
final class TemplateHelpers {
    static final String MESSAGES = "messages";

    /** Of a helper whose blocks are in the page already. */
    private static final String WRITTEN = "";

    private TemplateHelpers() {}

    static void register(Handlebars engine) {
        engine.<Object>registerHelper("t", (key, options) -> text(key, options));
        engine.registerHelper("kept", new KeptFragments());
        engine.<Object>registerHelper("each", (items, options) -> each(items, options));
        engine.<Object>registerHelper(
                "if", (value, options) -> either(!options.isFalsy(value), options));
        engine.<Object>registerHelper(
                "unless", (value, options) -> either(options.isFalsy(value), options));
        engine.<Object>registerHelper("with", (value, options) -> with(value, options));
        engine.registerHelper(
                HelperRegistry.HELPER_MISSING,
                (value, options) -> {
                    throw new IllegalArgumentException(
                            "the view has no \"" + options.helperName + "\"");
                });
    }

    /** {@code {{t "key" name=value}}}: what the interface says. */
    private static String text(Object key, Options options) {
        return messages(options).text(key.toString(), options.hash);
    }

    /**
     * {@code {{#each items}}}, without the library's variables for each item's place: a search has
     * hundreds of items, and these cost more than what is printed of them.
     */
    private static CharSequence each(Object items, Options options) throws IOException {
        boolean none = true;
        if (items instanceof Iterable<?> iterable) {
            for (Object item : iterable) {
                none = false;
                Block.render(options.fn, Context.newContext(options.context, item), options);
            }
        }
        if (none) {
            Block.render(options.inverse, options.context, options);
        }
        return WRITTEN;
    }

    private static CharSequence either(boolean first, Options options) throws IOException {
        Block.render(first ? options.fn : options.inverse, options.context, options);
        return WRITTEN;
    }

    private static CharSequence with(Object value, Options options) throws IOException {
        if (options.isFalsy(value)) {
            Block.render(options.inverse, options.context, options);
        } else {
            Block.render(options.fn, Context.newContext(options.context, value), options);
        }
        return WRITTEN;
    }

    static Messages messages(Options options) {
        return options.context.<Messages>data(MESSAGES);
    }
}
