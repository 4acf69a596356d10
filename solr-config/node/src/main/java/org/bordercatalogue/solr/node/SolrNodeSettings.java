package org.bordercatalogue.solr.node;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a node is started with.
 *
 * @param home the folder of its indexes and configsets, made if absent
 * @param port the TCP port on 127.0.0.1, or 0 for any free one
 * @param zooKeeper the ZooKeeper ensemble of the cloud that the node joins; empty for a node alone
 */
public record SolrNodeSettings(Path home, int port, Optional<String> zooKeeper) {
    private static final int GREATEST_PORT = 65_535;

    public SolrNodeSettings {
        if (port < 0 || port > GREATEST_PORT) {
            throw new IllegalArgumentException(
                    "port must be from 0 to " + GREATEST_PORT + ", not " + port);
        }
        home = home.toAbsolutePath().normalize();
    }

    /** A node alone, on any free port. */
    public static SolrNodeSettings alone(Path home) {
        return new SolrNodeSettings(home, 0, Optional.empty());
    }
}
