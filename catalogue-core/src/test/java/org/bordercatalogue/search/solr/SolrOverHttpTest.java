package org.bordercatalogue.search.solr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.SpanReader;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.search.CatalogueIndex.Rebuild;
import org.bordercatalogue.search.IndexedProduct;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.solr.node.SolrNode;
import org.bordercatalogue.solr.node.SolrNodeSettings;
import org.bordercatalogue.testing.BuiltInDefinitions;
import org.bordercatalogue.testing.RandomCatalogue;
import org.bordercatalogue.testing.RandomStates;
import org.bordercatalogue.testing.ReferenceSearch;
import org.bordercatalogue.testing.SmallPack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The same adapter against a Solr node over HTTP, with the same configset. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SolrOverHttpTest {
    private static final int THREADS = 12;
    private static final int SEARCHES = 60;

    private final Registry registry = SmallPack.registry();
    private final SpanReader spans = new SpanReader(BuiltInDefinitions.shared().units());
    private final List<IndexedProduct> products = new RandomCatalogue(registry, 21).products(100);

    private Path home;
    private SolrNode node;

    @BeforeAll
    void startTheNode(@TempDir Path folder) {
        home = folder;
        node = SolrNode.start(SolrNodeSettings.alone(home));
    }

    @AfterAll
    void stopTheNode() {
        node.close();
    }

    private SolrConnection connect() {
        return SolrConnection.open(
                new SolrConfig.Remote(URI.create(node.url()), SolrConfig.Remote.CONFIGSET));
    }

    @Test
    void answersManyAtOnceWhatReadingEveryProductFindsAndOutlivesTheNode() throws Exception {
        try (SolrConnection connection = connect();
                ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            SolrCatalogueIndex index = new SolrCatalogueIndex(connection, registry);
            assertThat(index.isCurrent("http")).isFalse();
            Rebuild rebuild = index.beginRebuild("http");
            rebuild.put(products);
            rebuild.swap();
            assertThat(index.isCurrent("http")).isTrue();
            SolrCatalogueSearch search =
                    new SolrCatalogueSearch(
                            connection, registry, BuiltInDefinitions.shared().units());
            ReferenceSearch reference = new ReferenceSearch(registry, products);
            List<Future<?>> answers = new ArrayList<>();
            for (long seed = 0; seed < SEARCHES; seed++) {
                SearchState state = new RandomStates(registry, spans, seed).state();
                String described = "seed " + seed;
                answers.add(
                        threads.submit(() ->
                                assertThat(
                                                search.search(state, List.of("weight", "mobility"))
                                                        .products())
                                        .as(described)
                                        .containsExactlyInAnyOrderElementsOf(
                                                reference.hits(state))));
            }
            for (Future<?> answer : answers) {
                answer.get();
            }
            node.close();
            assertThatThrownBy(() -> search.search(SearchState.EMPTY, List.of()))
                    .isInstanceOfSatisfying(
                            CatalogueException.class,
                            e -> assertThat(e.code()).isEqualTo(ErrorCode.SEARCH_UNAVAILABLE));
            node = SolrNode.start(new SolrNodeSettings(home, node.port(), Optional.empty()));
            assertThat(search.search(SearchState.EMPTY, List.of()).total())
                    .isEqualTo(products.size());
        }
    }
}
