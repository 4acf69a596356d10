package org.bordercatalogue.solr.node;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The command line of a node: runs one until the process is told to end. */
public final class SolrNodeCommand {
    private static final String USAGE =
            "usage: solr-node --home DIR [--port PORT] [--zookeeper HOST:PORT,...]";
    private static final String SOLR_PORT = "8983";
    private static final int WRONG_USAGE = 2;
    private static final int FAILED = 1;

    private SolrNodeCommand() {}

    /**
     * Starts a node and stays.
     *
     * @param arguments {@code --home DIR}, {@code --port PORT} (8983 unless given), {@code
     *     --zookeeper HOSTS} (a node alone unless given)
     */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        SolrNodeSettings settings;
        try {
            settings = read(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println(USAGE);
            System.exit(WRONG_USAGE);
            return;
        }
        try {
            SolrNode node = SolrNode.start(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(node::close, "solr-node-stop"));
            System.out.println("Solr answers at " + node.url());
        } catch (IllegalStateException e) {
            System.err.println(e.getMessage());
            // Solr's threads are not daemons: a failed start would stay for ever.
            System.exit(FAILED);
        }
    }

    static SolrNodeSettings read(String... arguments) {
        Map<String, String> given = new TreeMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!arguments[i].matches("--(home|port|zookeeper)") || i + 1 == arguments.length) {
                throw new IllegalArgumentException("not understood: " + arguments[i]);
            }
            given.put(arguments[i], arguments[i + 1]);
        }
        String home = given.get("--home");
        if (home == null) {
            throw new IllegalArgumentException("--home is missing");
        }
        String port = given.getOrDefault("--port", SOLR_PORT);
        if (!port.matches("\\d{1,5}")) {
            throw new IllegalArgumentException("--port must be a number, not " + port);
        }
        return new SolrNodeSettings(
                Path.of(home),
                Integer.parseInt(port),
                Optional.ofNullable(given.get("--zookeeper")));
    }
}
