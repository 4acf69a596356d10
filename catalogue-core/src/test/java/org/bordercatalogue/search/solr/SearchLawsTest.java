package org.bordercatalogue.search.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.Span;
import org.bordercatalogue.figure.SpanReader;
import org.bordercatalogue.product.ShownFigures;
import org.bordercatalogue.search.CapabilityFilter;
import org.bordercatalogue.search.CapabilityFilter.Match;
import org.bordercatalogue.search.CapabilityFilter.Unknowns;
import org.bordercatalogue.search.Facet;
import org.bordercatalogue.search.Hits;
import org.bordercatalogue.search.IndexedProduct;
import org.bordercatalogue.search.RangeLiteral;
import org.bordercatalogue.search.SearchItem;
import org.bordercatalogue.search.SearchResult;
import org.bordercatalogue.search.SearchResult.Answer;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.search.SearchSteps;
import org.bordercatalogue.search.Selection;
import org.bordercatalogue.search.StatedHow;
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

/**
 * Laws 1, 2 and 5 over random products and searches, against a reference that reads every product.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchLawsTest {
    private static final int PRODUCTS = 300;
    private static final int SEARCHES = 2_000;
    private static final int FACETED = 30;
    private static final int WIDENED = 300;

    private final Registry registry = SmallPack.registry();
    private final SpanReader spans = new SpanReader(BuiltInDefinitions.shared().units());
    private final List<IndexedProduct> products =
            new RandomCatalogue(registry, 11)
                    .products(PRODUCTS).stream().map(SearchLawsTest::standing).toList();
    private final ReferenceSearch reference = new ReferenceSearch(registry, products);
    private final List<String> facets =
            registry.listCapabilities().stream()
                    .filter(capability ->
                            capability.kind().isChosen() || capability.kind().isMeasured())
                    .map(Capability::id)
                    .toList();

    private SolrConnection connection;
    private SolrCatalogueSearch search;

    /** Some are no longer sold. */
    private static IndexedProduct standing(IndexedProduct indexed) {
        boolean retired = indexed.product().id().endsWith("3");
        return new IndexedProduct(
                indexed.product(),
                indexed.exhibitor(),
                indexed.editions(),
                indexed.version(),
                indexed.hash(),
                indexed.documents(),
                retired);
    }

    @BeforeAll
    void fillTheIndex(@TempDir Path folder) {
        connection = SolrConnection.open(new SolrConfig.Embedded(folder));
        SolrCatalogueIndex index = new SolrCatalogueIndex(connection, registry);
        index.isCurrent("any");
        index.put(products);
        index.commit();
        search = new SolrCatalogueSearch(connection, registry, BuiltInDefinitions.shared().units());
    }

    @AfterAll
    void close() {
        connection.close();
    }

    @Test
    void findsWhatReadingEveryProductFinds() {
        LongStream.range(0, SEARCHES).parallel().forEach(this::findsWhatTheReferenceFinds);
    }

    private void findsWhatTheReferenceFinds(long seed) {
        SearchState state = new RandomStates(registry, spans, seed).state();
        String facet = facets.get((int) (seed % facets.size()));
        SearchResult result = search.search(state, List.of(facet));
        List<String> expected = reference.hits(state);
        check(seed, state, result.facets().get((int) (seed % result.facets().size())));
        check(seed, state, result.facets().getLast());
        assertThat(result.total()).as("seed %s: %s", seed, state).isEqualTo(expected.size());
        if (expected.size() <= state.size()) {
            assertThat(result.products())
                    .as("seed %s: %s", seed, state)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
        assertThat(result.answers()).as("seed %s: %s", seed, state).isEqualTo(answers(state));
    }

    /** Each number is what choosing it would find. */
    private Map<String, Answer> answers(SearchState state) {
        Map<String, Answer> answers = new TreeMap<>();
        state.capabilities()
                .forEach((id, filter) -> {
                    if (filter.asks()) {
                        answers.put(
                                id,
                                new Answer(
                                        counted(state, id, Match.CERTAIN, Unknowns.LEAVE_OUT),
                                        counted(state, id, Match.POSSIBLE, Unknowns.LEAVE_OUT),
                                        counted(state, id, Match.POSSIBLE, Unknowns.ONLY)));
                    }
                });
        return answers;
    }

    private long counted(SearchState state, String id, Match match, Unknowns unknowns) {
        return reference.count(state.withFilter(id, state.filterOf(id).answered(match, unknowns)));
    }

    @Test
    void givesAllHitsAtOnceAndOneStretchAfterAnother() {
        for (long seed = 0; seed < FACETED; seed++) {
            SearchState state = new RandomStates(registry, spans, seed).state();
            List<String> expected = reference.hits(state);
            assertThat(search.hits(state, PRODUCTS).products())
                    .as("seed %s: %s", seed, state)
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(harvested(state))
                    .as("seed %s: %s", seed, state)
                    .containsExactlyElementsOf(expected.stream().sorted().toList());
        }
    }

    @Test
    void tellsOfEachHitWhatListsShow() {
        for (long seed = 0; seed < FACETED; seed++) {
            SearchState state = new RandomStates(registry, spans, seed).state();
            SearchResult result = search.searchItems(state, List.of(), List.of());
            assertThat(result.items())
                    .as("seed %s: %s", seed, state)
                    .isEqualTo(result.products().stream().map(this::item).toList());
        }
    }

    private SearchItem item(String id) {
        IndexedProduct indexed =
                products.stream()
                        .filter(each -> each.product().id().equals(id))
                        .findFirst()
                        .orElseThrow();
        return new SearchItem(
                id,
                indexed.product().name(),
                indexed.product().type(),
                indexed.exhibitor().id(),
                indexed.exhibitor().name(),
                indexed.retired(),
                new ShownFigures(registry).of(indexed.product()));
    }

    private List<String> harvested(SearchState state) {
        List<String> all = new ArrayList<>();
        Hits next = search.hitsAfter(state, "", 17);
        while (!next.products().isEmpty()) {
            all.addAll(next.products());
            next = search.hitsAfter(state, all.getLast(), 17);
        }
        assertThat(next.total()).isEqualTo(all.size());
        return all;
    }

    @Test
    void countsBesideAValueWhatChoosingItWouldFind() {
        for (long seed = 0; seed < FACETED; seed++) {
            SearchState state = new RandomStates(registry, spans, seed).state();
            SearchResult result = search.search(state, facets);
            for (Facet facet : result.facets()) {
                check(seed, state, facet);
            }
        }
    }

    private void check(long seed, SearchState state, Facet facet) {
        switch (facet) {
            case Facet.Choice choice -> checkValues(seed, state, choice);
            case Facet.Quantity quantity -> checkBuckets(seed, state, quantity);
        }
    }

    private void checkValues(long seed, SearchState state, Facet.Choice facet) {
        for (Facet.Value value : facet.values()) {
            assertThat(value.count())
                    .as("seed %s, %s=%s in %s", seed, facet.id(), value.value(), state)
                    .isEqualTo(reference.count(choosing(state, facet.id(), value.value(), false)));
            assertThat(value.certain())
                    .as("seed %s, certainly %s=%s in %s", seed, facet.id(), value.value(), state)
                    .isEqualTo(
                            certain(
                                    state,
                                    facet.id(),
                                    choosing(state, facet.id(), value.value(), true)));
        }
    }

    private long certain(SearchState state, String facet, SearchState chosen) {
        return state.filterOf(facet).unknowns() == Unknowns.ONLY ? 0 : reference.count(chosen);
    }

    private void checkBuckets(long seed, SearchState state, Facet.Quantity facet) {
        CapabilityFilter filter = state.filterOf(facet.id());
        for (Facet.Bucket bucket : facet.buckets()) {
            Span span = new Span(bucket.from(), bucket.to(), bucket.to().isPresent());
            CapabilityFilter alone =
                    filter.withRanges(List.of(new RangeLiteral("", span, facet.currency())));
            CapabilityFilter surely = alone.answered(Match.CERTAIN, Unknowns.LEAVE_OUT);
            assertThat(bucket.count())
                    .as("seed %s, %s in %s of %s", seed, facet.id(), span, state)
                    .isEqualTo(reference.count(state.withFilter(facet.id(), alone)));
            assertThat(bucket.certain())
                    .as("seed %s, %s certainly in %s of %s", seed, facet.id(), span, state)
                    .isEqualTo(certain(state, facet.id(), state.withFilter(facet.id(), surely)));
        }
    }

    @Test
    void countsWhatAValueAddsToThoseChosen() {
        long widening = 0;
        for (long seed = 0; seed < WIDENED; seed++) {
            SearchState state = new RandomStates(registry, spans, seed).state();
            List<String> asked = List.copyOf(state.capabilities().keySet());
            for (Facet facet : search.search(state, asked).facets()) {
                for (Map.Entry<SearchState, OptionalLong> wider : wider(state, facet).entrySet()) {
                    assertThat(wider.getValue())
                            .as("seed %s, %s: %s", seed, facet.id(), wider.getKey())
                            .isEqualTo(added(state, facet, wider.getKey()));
                    widening += Math.max(0, wider.getValue().orElse(0));
                }
            }
        }
        assertThat(widening).isPositive();
    }

    /** The searches with one more value of the facet, and what it is said to add. */
    private static Map<SearchState, OptionalLong> wider(SearchState state, Facet facet) {
        Map<SearchState, OptionalLong> wider = new LinkedHashMap<>();
        switch (facet) {
            case Facet.Choice choice ->
                    choice.values().stream()
                            .filter(value -> !value.selected() && !value.excluded())
                            .forEach(value ->
                                    wider.put(
                                            SearchSteps.choosing(state, facet.id(), value.value()),
                                            value.adds()));
            case Facet.Quantity quantity ->
                    quantity.buckets().stream()
                            .filter(bucket -> !bucket.selected())
                            .forEach(bucket ->
                                    wider.put(
                                            SearchSteps.within(state, facet.id(), bucket.range()),
                                            bucket.adds()));
        }
        return wider;
    }

    private OptionalLong added(SearchState state, Facet facet, SearchState wider) {
        CapabilityFilter filter = state.filterOf(facet.id());
        boolean asked =
                registry.findCapability(facet.id()).isPresent()
                        ? filter.asks()
                        : !SearchSteps.selection(state, facet.id()).chosen().isEmpty();
        boolean any = filter.mode() == CapabilityFilter.Mode.ANY;
        return asked && any
                ? OptionalLong.of(reference.count(wider) - reference.count(state))
                : OptionalLong.empty();
    }

    /** The search in which the value is the only choice of its facet. */
    private static SearchState choosing(
            SearchState state, String facet, String value, boolean surely) {
        Selection alone = new Selection(List.of(value), List.of());
        return switch (facet) {
            case "type" ->
                    selecting(
                            state,
                            alone,
                            state.exhibitors(),
                            state.countries(),
                            state.editions(),
                            state.evidence());
            case "exhibitor" ->
                    selecting(
                            state,
                            state.types(),
                            alone,
                            state.countries(),
                            state.editions(),
                            state.evidence());
            case "country" ->
                    selecting(
                            state,
                            state.types(),
                            state.exhibitors(),
                            alone,
                            state.editions(),
                            state.evidence());
            case "edition" ->
                    selecting(
                            state,
                            state.types(),
                            state.exhibitors(),
                            state.countries(),
                            alone,
                            state.evidence());
            case "evidence" ->
                    selecting(
                            state,
                            state.types(),
                            state.exhibitors(),
                            state.countries(),
                            state.editions(),
                            alone);
            default -> {
                CapabilityFilter filter = ReferenceSearch.choosing(state.filterOf(facet), value);
                yield state.withFilter(
                        facet,
                        surely ? filter.answered(Match.CERTAIN, Unknowns.LEAVE_OUT) : filter);
            }
        };
    }

    private static SearchState selecting(
            SearchState state,
            Selection types,
            Selection exhibitors,
            Selection countries,
            Selection editions,
            Selection evidence) {
        return new SearchState(
                state.text(),
                types,
                exhibitors,
                countries,
                editions,
                evidence,
                state.capabilities(),
                state.retired(),
                state.sort(),
                state.page(),
                state.size(),
                state.reader());
    }

    @Test
    void sharesOutTheApplicableAmongStatedAndTheThreeBlanks() {
        for (long seed = 0; seed < FACETED; seed++) {
            SearchState state = new RandomStates(registry, spans, seed).state();
            for (Facet facet : search.search(state, facets).facets()) {
                Optional<Capability> capability = registry.findCapability(facet.id());
                if (capability.isPresent()
                        && state.filterOf(facet.id()).mode() == CapabilityFilter.Mode.ANY) {
                    SearchState others = state.withFilter(facet.id(), CapabilityFilter.NONE);
                    assertThat(facet.blanks())
                            .as("seed %s, %s in %s", seed, facet.id(), state)
                            .isEqualTo(blanks(capability.get(), others));
                }
            }
        }
    }

    private Facet.Blanks blanks(Capability capability, SearchState state) {
        List<StatedHow> all =
                reference.matching(state).stream()
                        .map(IndexedProduct::product)
                        .filter(product -> reference.isApplicable(capability, product))
                        .map(product -> reference.statedHow(capability, product))
                        .toList();
        return new Facet.Blanks(
                all.stream().filter(how -> how == StatedHow.STATED).count(),
                all.stream().filter(how -> how == StatedHow.NOT_STATED).count(),
                all.stream().filter(how -> how == StatedHow.NOT_DISCLOSED).count(),
                all.stream().filter(how -> how == StatedHow.NOT_APPLICABLE).count());
    }

    @Test
    void countsInAFacetRegardlessOfItsOwnChoice() {
        for (long seed = 0; seed < FACETED; seed++) {
            SearchState state = new RandomStates(registry, spans, seed).state();
            for (String id : state.capabilities().keySet()) {
                CapabilityFilter filter = state.filterOf(id);
                if (filter.mode() == CapabilityFilter.Mode.ANY) {
                    CapabilityFilter unasked =
                            filter.withRanges(List.of()).withSelection(Selection.NONE);
                    assertThat(counts(search.search(state, List.of(id)), id))
                            .as("seed %s, %s in %s", seed, id, state)
                            .containsAllEntriesOf(
                                    counts(
                                            search.search(
                                                    state.withFilter(id, unasked), List.of(id)),
                                            id));
                }
            }
        }
    }

    private static Map<String, Long> counts(SearchResult result, String id) {
        Map<String, Long> counts = new TreeMap<>();
        for (Facet facet : result.facets()) {
            if (facet instanceof Facet.Choice choice && choice.id().equals(id)) {
                choice.values().forEach(value -> counts.put(value.value(), value.count()));
            }
            if (facet instanceof Facet.Quantity quantity && quantity.id().equals(id)) {
                quantity.buckets()
                        .forEach(bucket ->
                                counts.put(
                                        quantity.unit() + bucket.from() + bucket.to(),
                                        bucket.count()));
            }
        }
        return counts;
    }
}
