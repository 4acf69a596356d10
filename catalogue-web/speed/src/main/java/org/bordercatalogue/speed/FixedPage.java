package org.bordercatalogue.speed;

import java.net.URI;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/** A web server that does nothing but answer the same bytes: as quick as it can be. */
final class FixedPage implements AutoCloseable {
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);

    FixedPage(byte[] page) {
        connector.setHost("localhost");
        server.addConnector(connector);
        server.setHandler(
                new Handler.Abstract.NonBlocking() {
                    @Override
                    public boolean handle(Request request, Response response, Callback callback) {
                        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
                        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, page.length);
                        response.write(true, ByteBuffer.wrap(page), callback);
                        return true;
                    }
                });
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("the fixed page cannot be served", e);
        }
    }

    URI address() {
        return URI.create("http://localhost:" + connector.getLocalPort() + "/");
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the fixed page goes on being served", e);
        }
    }
}
