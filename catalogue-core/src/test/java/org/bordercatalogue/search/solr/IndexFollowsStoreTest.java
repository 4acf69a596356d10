package org.bordercatalogue.search.solr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.edition.Edition;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.figure.SourceFigureReader;
import org.bordercatalogue.indexing.IndexDifferences;
import org.bordercatalogue.indexing.Indexer;
import org.bordercatalogue.indexing.Indexing;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.ProductJson;
import org.bordercatalogue.publishing.Publisher;
import org.bordercatalogue.search.AnnouncedIndex;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.search.SearchSteps;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.jdbi.JdbiCatalogueStore;
import org.bordercatalogue.store.jdbi.SqliteDatabases;
import org.bordercatalogue.testing.BuiltInDefinitions;
import org.bordercatalogue.testing.RandomCatalogue;
import org.bordercatalogue.testing.SmallPack;
import org.bordercatalogue.unit.Units;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 8: whatever happens to the index, once it has caught up it equals the store. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexFollowsStoreTest {
    private static final int STEPS = 40;
    private static final int PRODUCTS = 40;
    private static final int EXHIBITORS = 6;
    private static final String ACTOR = "test";

    private final Registry registry = SmallPack.registry();
    private final Units units = BuiltInDefinitions.shared().units();
    private final ProductJson json =
            new ProductJson(registry, new SourceFigureReader(units), units);
    private SolrConnection engine;
    private SolrCatalogueSearch search;
    private CatalogueStore store;
    private Publisher publisher;

    @BeforeAll
    void startTheEngine(@TempDir Path folder) {
        engine = SolrConnection.open(new SolrConfig.Embedded(folder));
        search = new SolrCatalogueSearch(engine, registry, BuiltInDefinitions.shared().units());
    }

    @AfterAll
    void stopTheEngine() {
        engine.close();
    }

    @BeforeEach
    void openTheStore(@TempDir Path folder) {
        store = JdbiCatalogueStore.open(SqliteDatabases.in(folder), json, Clock.systemUTC());
        publisher = new Publisher(store, json, registry, Clock.systemUTC());
        for (int i = 0; i < EXHIBITORS; i++) {
            saveExhibitor(i, "Acme " + i);
        }
    }

    @AfterEach
    void closeTheStore() {
        store.close();
    }

    private void saveExhibitor(int number, String name) {
        publisher.saveExhibitors(
                List.of(
                        new Exhibitor(
                                "acme-" + number,
                                name,
                                Optional.of("DE"),
                                Optional.empty(),
                                List.of(),
                                List.of())),
                ACTOR);
    }

    /** An index of its own definitions, so that every test begins with none that is current. */
    private Indexing indexing(SolrConnection connection, String definition) {
        return new Indexing(store, new SolrCatalogueIndex(connection, registry), definition);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void equalsTheStoreAfterEditsLossesCrashesAndRebuilds(long seed) {
        FailingSolrClient client = new FailingSolrClient(engine.client(), seed);
        SolrConnection connection = SolrConnection.over(client, engine.configset());
        Random random = new Random(seed);
        String definition = "law-8-" + seed;
        List<Indexing> processes = new ArrayList<>(List.of(indexing(connection, definition)));
        processes.getLast().catchUp();
        List<CompletableFuture<Void>> rebuilds = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            edit(random);
            client.fail(random.nextInt(4));
            switch (random.nextInt(6)) {
                case 0 -> {
                    rebuilds.forEach(CompletableFuture::join);
                    processes.add(indexing(connection, definition));
                }
                case 1 -> {
                    Indexing process = processes.getLast();
                    rebuilds.add(
                            CompletableFuture.runAsync(
                                    () -> lenient(() -> process.rebuild(_ -> {}))));
                }
                default -> lenient(processes.getLast()::catchUp);
            }
            assertThat(search.search(SearchState.EMPTY, List.of()).total())
                    .as("searching goes on, seed %s, step %s", seed, step)
                    .isLessThanOrEqualTo(PRODUCTS);
        }
        client.fail(0);
        rebuilds.forEach(CompletableFuture::join);
        processes.getLast().catchUp();
        IndexDifferences differences = processes.getLast().check();
        assertThat(differences.isEmpty()).as("seed %s: %s", seed, differences).isTrue();
        assertThat(differences.compared()).isEqualTo(countLive()).isPositive();
        assertThat(search.search(SearchState.EMPTY, List.of()).total()).isEqualTo(countLive());
    }

    private long countLive() {
        return store.read(transaction -> transaction.entries().countLive());
    }

    private static void lenient(Runnable work) {
        try {
            work.run();
        } catch (CatalogueException e) {
            assertThat(e.code()).isIn(ErrorCode.SEARCH_UNAVAILABLE, ErrorCode.CONFLICT);
        }
    }

    private void edit(Random random) {
        String id = "product-" + random.nextInt(PRODUCTS);
        switch (random.nextInt(6)) {
            case 0 -> withdraw(id);
            case 1 -> saveExhibitor(random.nextInt(EXHIBITORS), "Acme " + random.nextInt());
            case 2 -> list(random, id);
            default -> {
                List<Product> products = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    products.add(product("product-" + random.nextInt(PRODUCTS), random.nextLong()));
                }
                publisher.publish(products, ACTOR);
            }
        }
    }

    /** An entry stays its exhibitor's, so the exhibitor goes by the id. */
    private Product product(String id, long seed) {
        Product random = new RandomCatalogue(registry, seed).content(id);
        return new Product(
                id,
                "acme-" + Math.floorMod(id.hashCode(), EXHIBITORS),
                id + " " + random.name(),
                random.maker(),
                random.type(),
                random.alsoKnownAs(),
                random.description(),
                random.figures(),
                random.unmapped());
    }

    private void withdraw(String id) {
        try {
            publisher.withdraw(id, ACTOR);
        } catch (CatalogueException e) {
            assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND);
        }
    }

    private void list(Random random, String product) {
        String id = "edition-" + random.nextInt(3);
        Optional<String> none = Optional.empty();
        publisher.saveEditions(List.of(Edition.bare(id, id)), ACTOR);
        boolean alone =
                random.nextBoolean()
                        && store.read(transaction -> transaction.entries().findEntry(product))
                                .isPresent();
        publisher.saveListings(
                List.of(
                        new Listing(
                                id,
                                "acme-" + Math.floorMod(product.hashCode(), EXHIBITORS),
                                alone ? Optional.of(product) : none,
                                none,
                                none,
                                none)),
                ACTOR);
    }

    @Test
    void losesNothingWhileTheEngineDoesNotAnswer() {
        FailingSolrClient client = new FailingSolrClient(engine.client(), 1);
        SolrConnection connection = SolrConnection.over(client, engine.configset());
        Indexing indexing = indexing(connection, "away");
        indexing.catchUp();
        publisher.publish(List.of(product("product-1", 1)), ACTOR);
        client.fail(10);
        assertThatThrownBy(indexing::catchUp)
                .isInstanceOfSatisfying(
                        CatalogueException.class,
                        e -> assertThat(e.code()).isEqualTo(ErrorCode.SEARCH_UNAVAILABLE));
        assertThatThrownBy(() ->
                        new SolrCatalogueSearch(
                                        connection, registry, BuiltInDefinitions.shared().units())
                                .search(SearchState.EMPTY, List.of()))
                .isInstanceOfSatisfying(
                        CatalogueException.class,
                        e -> assertThat(e.code()).isEqualTo(ErrorCode.SEARCH_UNAVAILABLE));
        assertThat(store.<Long>read(transaction -> transaction.outbox().size())).isPositive();
        client.fail(0);
        assertThat(indexing.catchUp()).isPositive();
        assertThat(search.search(SearchState.EMPTY, List.of()).products())
                .containsExactly("product-1");
        assertThat(store.<Long>read(transaction -> transaction.outbox().size())).isZero();
    }

    @Test
    void findsWhatWasPublishedOnceTheIndexerIsWoken() throws InterruptedException {
        CountDownLatch found = new CountDownLatch(1);
        AtomicBoolean published = new AtomicBoolean();
        SolrCatalogueIndex index = new SolrCatalogueIndex(engine, registry);
        Indexing indexing =
                new Indexing(
                        store,
                        new AnnouncedIndex(
                                index,
                                () -> {
                                    if (published.get()) {
                                        found.countDown();
                                    }
                                }),
                        "woken");
        indexing.catchUp();
        try (Indexer indexer = new Indexer(indexing)) {
            indexer.start();
            publisher.publish(List.of(product("product-7", 7)), ACTOR);
            published.set(true);
            indexer.wake();
            assertThat(found.await(1, TimeUnit.MINUTES)).isTrue();
            assertThat(indexer.findTrouble()).isEmpty();
        }
        assertThat(
                        search.search(
                                        SearchSteps.withText(SearchState.EMPTY, "product-7"),
                                        List.of())
                                .products())
                .containsExactly("product-7");
    }

    @Test
    void namesWhatIsMissingOrphanedOrStale() {
        Indexing indexing = indexing(engine, "checked");
        publisher.publish(List.of(product("product-1", 1), product("product-2", 2)), ACTOR);
        indexing.catchUp();
        SolrCatalogueIndex index = new SolrCatalogueIndex(engine, registry);
        index.put(
                List.of(
                        new RandomCatalogue(registry, 5).product("product-9", 1),
                        new RandomCatalogue(registry, 6).product("product-2", 9)));
        index.remove(List.of("product-1"));
        index.commit();
        IndexDifferences differences = indexing.check();
        assertThat(differences.missing()).containsExactly("product-1");
        assertThat(differences.orphaned()).containsExactly("product-9");
        assertThat(differences.stale()).containsExactly("product-2");
        indexing.rebuild(_ -> {});
        assertThat(indexing.check().isEmpty()).isTrue();
    }

    @Test
    void makesTheIndexAnewWhenTheDefinitionsHaveChanged() {
        publisher.publish(List.of(product("product-1", 1)), ACTOR);
        indexing(engine, "before").catchUp();
        SolrCatalogueIndex index = new SolrCatalogueIndex(engine, registry);
        assertThat(index.isCurrent("before")).isTrue();
        assertThat(index.isCurrent("after")).isFalse();
        indexing(engine, "after").catchUp();
        assertThat(index.isCurrent("after")).isTrue();
        assertThat(search.search(SearchState.EMPTY, List.of()).products())
                .containsExactly("product-1");
    }
}
