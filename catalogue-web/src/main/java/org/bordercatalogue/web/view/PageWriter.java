package org.bordercatalogue.web.view;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Writes pages; all of a page is rendered before its first byte is sent. */
@Provider
@Produces(MediaType.TEXT_HTML)
public final class PageWriter implements MessageBodyWriter<Page> {
    /** Of most pages; a larger one makes room for itself. */
    private static final int USUAL_BYTES = 64 * 1024;

    private final Templates templates;
    private final Translations translations;

    public PageWriter(Templates templates, Translations translations) {
        this.templates = templates;
        this.translations = translations;
    }

    @Override
    public boolean isWriteable(
            Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Page.class;
    }

    @Override
    public void writeTo(
            Page page,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream output)
            throws IOException {
        ByteArrayOutputStream html = new ByteArrayOutputStream(USUAL_BYTES);
        Writer text = new OutputStreamWriter(html, StandardCharsets.UTF_8);
        templates.render(page, translations.in(page.language()), text);
        headers.putSingle("Content-Type", "text/html; charset=utf-8");
        headers.putSingle("Content-Language", page.language());
        html.writeTo(output);
    }
}
