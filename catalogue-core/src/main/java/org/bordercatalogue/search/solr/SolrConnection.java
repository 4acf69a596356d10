package org.bordercatalogue.search.solr;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.embedded.EmbeddedSolrServer;
import org.apache.solr.client.solrj.impl.HttpJdkSolrClient;
import org.apache.solr.core.CoreContainer;
import org.apache.solr.core.NodeConfig;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;

/**
 * The one client of the engine, whatever its kind, and the name its configset has there. Close it
 * last.
 */
public final class SolrConnection implements AutoCloseable {
    private static final String CORES = "cores";
    private static final String CONFIGSETS = "configsets";

    private final SolrClient client;
    private final String configset;
    private final List<AutoCloseable> resources;

    private SolrConnection(SolrClient client, String configset, List<AutoCloseable> resources) {
        this.client = client;
        this.configset = configset;
        this.resources = List.copyOf(resources);
    }

    /** A connection over a client that is there already, as tests have it. */
    static SolrConnection over(SolrClient client, String configset) {
        return new SolrConnection(client, configset, List.of(client));
    }

    /**
     * Starts the embedded engine, or prepares to call the remote one, which need not answer yet.
     */
    public static SolrConnection open(SolrConfig config) {
        return switch (config) {
            case SolrConfig.Embedded(Path folder) ->
                    openEmbedded(folder.toAbsolutePath().normalize());
            case SolrConfig.Remote remote -> openRemote(remote);
        };
    }

    SolrClient client() {
        return client;
    }

    String configset() {
        return configset;
    }

    private static SolrConnection openEmbedded(Path folder) {
        try {
            if (hasTwins(folder.resolve(CORES))) {
                delete(folder);
            }
            Files.createDirectories(folder.resolve(CORES));
            String configset = Configset.copyTo(folder.resolve(CONFIGSETS));
            CoreContainer container = new CoreContainer(nodeConfig(folder));
            container.load();
            return over(new EmbeddedSolrServer(container, Cores.LIVE), configset);
        } catch (IOException e) {
            throw new CatalogueException(
                    ErrorCode.INVALID_CONFIGURATION,
                    "The search index cannot be kept in " + folder + ": " + e,
                    e);
        }
    }

    private static NodeConfig nodeConfig(Path folder) throws IOException {
        Properties properties = new Properties();
        return new NodeConfig.NodeConfigBuilder("embedded", folder)
                .setCoreRootDirectory(folder.resolve(CORES).toString())
                .setConfigSetBaseDirectory(folder.resolve(CONFIGSETS).toString())
                .setUseSchemaCache(true)
                .setSolrProperties(properties)
                .setCloudConfig(NodeKey.writtenTo(folder))
                .build();
    }

    /**
     * A swap that was cut in two leaves two cores of one name; what they hold can be made again.
     */
    private static boolean hasTwins(Path cores) throws IOException {
        if (!Files.isDirectory(cores)) {
            return false;
        }
        Set<String> names = new HashSet<>();
        try (Stream<Path> folders = Files.list(cores)) {
            for (Path each : folders.toList()) {
                Path file = each.resolve("core.properties");
                if (Files.isRegularFile(file) && !names.add(coreName(file))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String coreName(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties.getProperty("name", file.toString());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static SolrConnection openRemote(SolrConfig.Remote remote) {
        // With the client's own pool, concurrent posts wait for each other for ever.
        ExecutorService executor =
                Executors.newCachedThreadPool(
                        Thread.ofPlatform().name("solr-client-", 0).daemon().factory());
        SolrClient client =
                new HttpJdkSolrClient.Builder(remote.url().toString())
                        .withExecutor(executor)
                        .withConnectionTimeout(5, TimeUnit.SECONDS)
                        .withRequestTimeout(Duration.ofMinutes(1).toMillis(), TimeUnit.MILLISECONDS)
                        .build();
        return new SolrConnection(client, remote.configset(), List.of(client, executor));
    }

    @Override
    public void close() {
        for (AutoCloseable resource : resources) {
            try {
                resource.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
