package org.bordercatalogue.web.http;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.Callback;

/** Refuses bodies that are too long: a form's, or where files are sent, those of a file. */
final class BodyLimit extends SizeLimitHandler {
    private static final long FORM_BYTES = 1024 * 1024;
    private static final String FILES = "/media";
    private static final String PARTS = "multipart/form-data";

    private final Handler next;

    private BodyLimit(Handler next) {
        super(FORM_BYTES, -1);
        this.next = next;
        setHandler(next);
    }

    /**
     * @param fileBytes most bytes of one file
     */
    static Handler around(Handler next, long fileBytes) {
        SizeLimitHandler files = new SizeLimitHandler(fileBytes + FORM_BYTES, -1);
        files.setHandler(new BodyLimit(next));
        return files;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return isFile(request)
                ? next.handle(request, response, callback)
                : super.handle(request, response, callback);
    }

    private static boolean isFile(Request request) {
        String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        return type != null
                && type.startsWith(PARTS)
                && request.getHttpURI().getPath().endsWith(FILES);
    }
}
