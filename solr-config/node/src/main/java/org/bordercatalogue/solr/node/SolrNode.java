package org.bordercatalogue.solr.node;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Properties;
import javax.servlet.DispatcherType;
import javax.servlet.UnavailableException;
import org.apache.solr.servlet.CoreContainerProvider;
import org.apache.solr.servlet.SolrDispatchFilter;
import org.bordercatalogue.solr.jetty.http2.server.HTTP2CServerConnectionFactory;
import org.bordercatalogue.solr.jetty.server.HttpConfiguration;
import org.bordercatalogue.solr.jetty.server.HttpConnectionFactory;
import org.bordercatalogue.solr.jetty.server.Server;
import org.bordercatalogue.solr.jetty.server.ServerConnector;
import org.bordercatalogue.solr.jetty.servlet.FilterHolder;
import org.bordercatalogue.solr.jetty.servlet.ServletContextHandler;

/** A running Solr node on 127.0.0.1, over HTTP/1.1 and cleartext HTTP/2. */
public final class SolrNode implements AutoCloseable {
    private static final String HOST = "127.0.0.1";
    private static final String CONTEXT = "/solr";
    private static final Duration LONGEST_LOADING = Duration.ofMinutes(5);

    private final Server server;
    private final int port;

    private SolrNode(Server server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts a node and waits until it and the cores it holds answer.
     *
     * @throws IllegalStateException when the home cannot be laid out, the port is taken, or Solr
     *     refuses to start
     */
    public static SolrNode start(SolrNodeSettings settings) {
        Server server = new Server();
        try {
            SolrHome.prepare(settings.home());
            ServerConnector connector = connector(server, settings.port());
            // A member of a cloud tells its address before it serves.
            connector.open();
            SolrDispatchFilter solr = new SolrDispatchFilter();
            server.setHandler(context(settings, connector.getLocalPort(), solr));
            server.start();
            requireReady(solr);
            return new SolrNode(server, connector.getLocalPort());
        } catch (Exception e) {
            stop(server);
            throw new IllegalStateException(
                    "Solr did not start on port %d with home %s: %s"
                            .formatted(settings.port(), settings.home(), e.getMessage()),
                    e);
        }
    }

    private static ServerConnector connector(Server server, int port) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        ServerConnector connector =
                new ServerConnector(
                        server,
                        new HttpConnectionFactory(http),
                        new HTTP2CServerConnectionFactory(http));
        connector.setHost(HOST);
        connector.setPort(port);
        server.addConnector(connector);
        return connector;
    }

    private static ServletContextHandler context(
            SolrNodeSettings settings, int port, SolrDispatchFilter solr) {
        Properties properties = new Properties();
        properties.setProperty("host", HOST);
        properties.setProperty("hostPort", Integer.toString(port));
        settings.zooKeeper().ifPresent(hosts -> properties.setProperty("zkHost", hosts));
        ServletContextHandler context = new ServletContextHandler();
        context.setContextPath(CONTEXT);
        context.setAttribute(SolrDispatchFilter.SOLRHOME_ATTRIBUTE, settings.home().toString());
        context.setAttribute(SolrDispatchFilter.PROPERTIES_ATTRIBUTE, properties);
        context.addEventListener(new CoreContainerProvider());
        context.addFilter(new FilterHolder(solr), "/*", EnumSet.of(DispatcherType.REQUEST));
        return context;
    }

    /**
     * Solr logs a failed start and lets the server go on, and it opens its cores in the background
     * meanwhile refusing to answer for them; we do neither.
     */
    private static void requireReady(SolrDispatchFilter solr) throws IOException {
        try {
            solr.getCores().waitForLoadingCoresToFinish(LONGEST_LOADING.toMillis());
        } catch (UnavailableException e) {
            throw new IOException("its log says why", e);
        }
    }

    /** The address for a Solr client, such as {@code http://127.0.0.1:8983/solr}. */
    public String url() {
        return "http://" + HOST + ":" + port + CONTEXT;
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        stop(server);
    }

    private static void stop(Server server) {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("Solr did not stop: " + e.getMessage(), e);
        }
    }
}
