package org.bordercatalogue.web.view;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.Options;
import com.github.jknack.handlebars.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * A block of a template on its way into the page. To whoever does not know what it is it reads as
 * the text that it renders to.
 */
final class Block implements CharSequence {
    private final Template template;
    private final Context context;

    private Block(Template template, Context context) {
        this.template = template;
        this.context = context;
    }

    /** Renders a block where the helper stands. */
    static void render(Template template, Context context, Options options) throws IOException {
        options.buffer().append(new Block(template, context));
    }

    void writeTo(Writer page) throws IOException {
        template.apply(context, page);
    }

    @Override
    public int length() {
        return toString().length();
    }

    @Override
    public char charAt(int index) {
        return toString().charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return toString().substring(start, end);
    }

    @Override
    public String toString() {
        try {
            return template.apply(context);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot render a block", e);
        }
    }
}
