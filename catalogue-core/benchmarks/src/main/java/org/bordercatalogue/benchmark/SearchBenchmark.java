package org.bordercatalogue.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.search.CatalogueSearch;
import org.bordercatalogue.search.SearchResult;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.search.SearchSteps;
import org.bordercatalogue.search.solr.SolrCatalogueIndex;
import org.bordercatalogue.search.solr.SolrCatalogueSearch;
import org.bordercatalogue.search.solr.SolrConfig;
import org.bordercatalogue.search.solr.SolrConnection;
import org.bordercatalogue.testing.RandomCatalogue;
import org.bordercatalogue.testing.SmallPack;
import org.bordercatalogue.unit.UcumUnits;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One search request, from the state to the result read, in an engine inside the process. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Ddisable.v2.api=true")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SearchBenchmark {
    private static final long SEED = 1;

    /** How many products the index holds. */
    @Param({"1000"})
    public int products;

    private final Registry registry = SmallPack.registry();
    private final List<String> facets =
            registry.listCapabilities().stream()
                    .filter(Capability::facet)
                    .map(Capability::id)
                    .toList();
    private final SearchState chosen =
            SearchSteps.choosing(SearchState.EMPTY, "mobility", "mobile");

    private @Nullable Path folder;
    private @Nullable SolrConnection connection;
    private @Nullable CatalogueSearch search;

    @Setup(Level.Trial)
    public void fillTheIndex() throws IOException {
        folder = Files.createTempDirectory("search-benchmark");
        connection = SolrConnection.open(new SolrConfig.Embedded(folder));
        SolrCatalogueIndex index = new SolrCatalogueIndex(connection, registry);
        index.isCurrent(registry.version());
        index.put(new RandomCatalogue(registry, SEED).products(products));
        index.commit();
        search = new SolrCatalogueSearch(connection, registry, new UcumUnits());
    }

    /** All products, every facet. */
    @Benchmark
    public SearchResult countsEverything() {
        return Objects.requireNonNull(search).search(SearchState.EMPTY, facets);
    }

    /** One choice, whose facet is counted without it. */
    @Benchmark
    public SearchResult filtersByAChoice() {
        return Objects.requireNonNull(search).search(chosen, facets);
    }

    @TearDown(Level.Trial)
    public void close() throws IOException {
        Objects.requireNonNull(connection).close();
        try (Stream<Path> files = Files.walk(Objects.requireNonNull(folder))) {
            files.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
        }
    }
}
