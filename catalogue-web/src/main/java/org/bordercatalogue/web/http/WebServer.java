package org.bordercatalogue.web.http;

import jakarta.servlet.MultipartConfigElement;
import java.net.BindException;
import java.net.URI;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.media.MediaLimits;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.DefaultHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

/** The listening server: Jetty around the one Jersey application. */
public final class WebServer implements AutoCloseable {
    private static final int HEADER_BYTES = 8 * 1024;
    private static final int KEPT_IN_MEMORY = 64 * 1024;
    private static final long IDLE_MILLIS = 30_000;
    private static final long STOP_MILLIS = 10_000;

    private final Server server;
    private final ServerConnector connector;
    private final String mount;

    private WebServer(Server server, ServerConnector connector, String mount) {
        this.server = server;
        this.connector = connector;
        this.mount = mount;
    }

    /** Starts to listen; the application is ready to answer when this returns. */
    public static WebServer start(WebSettings settings, ResourceConfig application) {
        Server server = new Server();
        ServerConnector connector = connector(server, settings);
        server.addConnector(connector);
        server.setHandler(handlers(settings, application));
        server.setErrorHandler(new PlainErrors());
        server.setStopTimeout(STOP_MILLIS);
        WebServer started = new WebServer(server, connector, settings.mount());
        started.start(settings);
        return started;
    }

    /** The address of the home page. */
    public URI uri() {
        return URI.create(
                "http://" + hostInAddress() + ":" + connector.getLocalPort() + mount + "/");
    }

    public int port() {
        return connector.getLocalPort();
    }

    /** Waits until the server stops. */
    public void join() throws InterruptedException {
        server.join();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the web server did not stop", e);
        }
    }

    private void start(WebSettings settings) {
        try {
            server.start();
        } catch (Exception e) {
            close();
            throw refusal(settings, e);
        }
    }

    private String hostInAddress() {
        String host = connector.getHost();
        return host == null || host.equals("0.0.0.0") ? "localhost" : host;
    }

    private static CatalogueException refusal(WebSettings settings, Exception cause) {
        boolean taken = cause instanceof BindException || cause.getCause() instanceof BindException;
        String reason =
                taken
                        ? "port " + settings.port() + " of " + settings.host() + " is taken"
                        : "the web server did not start: " + cause.getMessage();
        return new CatalogueException(ErrorCode.INVALID_CONFIGURATION, reason, cause);
    }

    private static ServerConnector connector(Server server, WebSettings settings) {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setSendXPoweredBy(false);
        configuration.setRequestHeaderSize(HEADER_BYTES);
        configuration.setHttpCompliance(
                HttpCompliance.RFC9110.without(
                        "strict-lines", HttpCompliance.Violation.LF_HEADER_TERMINATION));
        ServerConnector connector =
                new ServerConnector(server, new HttpConnectionFactory(configuration));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(IDLE_MILLIS);
        return connector;
    }

    /** From the outside in. */
    private static Handler handlers(WebSettings settings, ResourceConfig application) {
        String path = settings.mount().isEmpty() ? "/" : settings.mount();
        ServletContextHandler context = new ServletContextHandler(path, false, false);
        context.addServlet(holder(application), "/*");
        Handler.Sequence sequence = new Handler.Sequence(context, new DefaultHandler(false, false));
        CompressionHandler compression = new CompressionHandler(sequence);
        Handler limited = BodyLimit.around(compression, MediaLimits.USUAL.most());
        return new GracefulHandler(
                new LingeringClose(
                        new ResponseHeaders(
                                limited, new TrustedProxies(settings.trustedProxies()))));
    }

    /**
     * Started at once, so that a fault of the application ends the start, not the first request.
     */
    private static ServletHolder holder(ResourceConfig application) {
        ServletHolder holder = new ServletHolder("catalogue", new ServletContainer(application));
        holder.setInitOrder(0);
        long most = MediaLimits.USUAL.most();
        holder.getRegistration()
                .setMultipartConfig(
                        new MultipartConfigElement(
                                System.getProperty("java.io.tmpdir"),
                                most + KEPT_IN_MEMORY,
                                most + KEPT_IN_MEMORY * 2L,
                                KEPT_IN_MEMORY));
        return holder;
    }
}
