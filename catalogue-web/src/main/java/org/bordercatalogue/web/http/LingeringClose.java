package org.bordercatalogue.web.http;

import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Reads to its end what a refused request still sends, once it is answered. A line that is closed
 * on bytes nobody read is reset, and the answer is lost before its sender has seen it: a file that
 * is too large would end in a broken connection instead of the sentence that says so.
 */
final class LingeringClose extends Handler.Wrapper {
    private static final long MOST_BYTES = 256L * 1024 * 1024;

    LingeringClose(Handler next) {
        super(next);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        // Who waits to be asked for the body sends none once refused.
        if (request.getHeaders().contains(HttpHeader.EXPECT)) {
            return super.handle(request, response, callback);
        }
        return super.handle(new ReadLater(request), response, new Rest(request, callback));
    }

    /** Keeps the line readable while the answer is made, which would give it up otherwise. */
    private static final class ReadLater extends Request.Wrapper {
        ReadLater(Request request) {
            super(request);
        }

        @Override
        public boolean consumeAvailable() {
            return true;
        }
    }

    /** Reads on without keeping a thread, up to the most bytes or until the sender falls silent. */
    private static final class Rest extends Callback.Nested implements Runnable {
        private final Request request;
        private final AtomicLong left = new AtomicLong(MOST_BYTES);

        Rest(Request request, Callback callback) {
            super(callback);
            this.request = request;
        }

        @Override
        public void succeeded() {
            run();
        }

        @Override
        public void run() {
            while (left.get() > 0) {
                Content.Chunk chunk = request.read();
                if (chunk == null) {
                    request.demand(this);
                    return;
                }
                left.addAndGet(-chunk.remaining());
                chunk.release();
                if (chunk.isLast() || Content.Chunk.isFailure(chunk)) {
                    break;
                }
            }
            super.succeeded();
        }
    }
}
