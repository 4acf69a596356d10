package org.bordercatalogue.web.http;

import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Refuses bodies that are too long: a form's, or where files are sent, those of a file. Who takes
 * less of a file says so itself, in words.
 */
final class BodyLimit extends SizeLimitHandler {
    private static final long FORM_BYTES = 1024 * 1024;
    private static final List<String> FILES = List.of("/media", "/plan", "/tables", "/table");
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
                && FILES.stream().anyMatch(request.getHttpURI().getPath()::endsWith);
    }
}
