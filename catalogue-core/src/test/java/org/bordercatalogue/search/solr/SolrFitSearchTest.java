package org.bordercatalogue.search.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.Reading;
import org.bordercatalogue.figure.Span;
import org.bordercatalogue.figure.SpanReader;
import org.bordercatalogue.fit.FitQuestion;
import org.bordercatalogue.fit.Fitter;
import org.bordercatalogue.fit.ListedFits;
import org.bordercatalogue.fit.ProductFit;
import org.bordercatalogue.fit.RangeRewriter;
import org.bordercatalogue.fit.Ranking;
import org.bordercatalogue.fit.Relaxation;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.requirement.Requirement;
import org.bordercatalogue.requirement.RequirementProfile;
import org.bordercatalogue.requirement.Wish;
import org.bordercatalogue.search.IndexedProduct;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.testing.BuiltInDefinitions;
import org.bordercatalogue.testing.RandomCatalogue;
import org.bordercatalogue.testing.RandomRequirements;
import org.bordercatalogue.testing.SmallPack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The index ranks and counts as holding every product against the profile does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SolrFitSearchTest {
    private static final int PRODUCTS = 200;
    private static final int PROFILES = 25;

    /** Of those of which more is asked, as each must of them is a question of its own. */
    private static final int FEWER_PROFILES = 8;

    /** The engine's functions are of single precision. */
    private static final double ROUNDED = 1e-6;

    /** How far ends are moved outwards, so that some products lie between. */
    private static final double SHARE = 0.5;

    private final Registry registry = SmallPack.registry();
    private final List<IndexedProduct> indexed =
            new RandomCatalogue(registry, 17).products(PRODUCTS);
    private final List<Product> products = indexed.stream().map(IndexedProduct::product).toList();
    private final Fitter fitter = new Fitter(registry);
    private final RangeRewriter ranges =
            new RangeRewriter(
                    new SpanReader(BuiltInDefinitions.shared().units()),
                    BuiltInDefinitions.shared().units());
    private final ListedFits reference = new ListedFits(products, fitter);

    private SolrConnection connection;
    private SolrFitSearch search;

    @BeforeAll
    void fillTheIndex(@TempDir Path folder) {
        connection = SolrConnection.open(new SolrConfig.Embedded(folder));
        SolrCatalogueIndex index = new SolrCatalogueIndex(connection, registry);
        index.isCurrent("any");
        index.put(indexed);
        index.commit();
        search =
                new SolrFitSearch(
                        new SolrCatalogueSearch(
                                connection, registry, BuiltInDefinitions.shared().units()),
                        registry);
    }

    @AfterAll
    void close() {
        connection.close();
    }

    @Test
    void ranksAndCountsAsTheReferenceDoes() {
        for (long seed = 0; seed < PROFILES; seed++) {
            RequirementProfile profile = profile(seed);
            for (Optional<Reading> verdict : verdicts()) {
                FitQuestion question = question(profile, verdict);
                Ranking ranking = search.rank(question);
                Ranking expected = reference.rank(question);
                String place = "seed %d: %s".formatted(seed, question);
                assertThat(ranking.verdicts()).as(place).isEqualTo(expected.verdicts());
                assertThat(ranking.requirements()).as(place).isEqualTo(expected.requirements());
                assertThat(keys(ranking.products(), profile))
                        .as(place)
                        .isEqualTo(keys(expected.products(), profile));
            }
        }
    }

    @Test
    void findsTheNearMissesAndCountsWhomARelaxationLetsIn() {
        long some = 0;
        for (long seed = 0; seed < PROFILES; seed++) {
            RequirementProfile profile = profile(seed);
            FitQuestion question = question(profile, Optional.empty());
            assertThat(search.listNearMisses(question, PRODUCTS))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(
                            reference.listNearMisses(question, PRODUCTS));
            List<Relaxation> relaxations = relaxations(profile, seed);
            List<Long> letIn = reference.countLetIn(question, relaxations);
            assertThat(search.countLetIn(question, relaxations))
                    .as("seed %d", seed)
                    .isEqualTo(letIn);
            some += letIn.stream().filter(count -> count > 0).count();
        }
        assertThat(some).as("relaxations that let something in").isGreaterThan(PROFILES);
    }

    /**
     * Each must dropped, each asked for less, and each replaced by what another profile asks of the
     * same capability.
     */
    private List<Relaxation> relaxations(RequirementProfile profile, long seed) {
        List<Relaxation> relaxations = new ArrayList<>();
        for (Requirement must : profile.musts()) {
            relaxations.add(new Relaxation(must, Optional.empty(), 0));
            relaxations.add(new Relaxation(must, Optional.of(must.withWish(wider(must))), 0));
            LongStream.range(seed + PROFILES, seed + 2 * PROFILES)
                    .mapToObj(this::profile)
                    .flatMap(other -> other.musts().stream())
                    .filter(other -> other.capability().equals(must.capability()))
                    .limit(1)
                    .forEach(other ->
                            relaxations.add(
                                    new Relaxation(
                                            must, Optional.of(must.withWish(other.wish())), 0)));
        }
        return relaxations;
    }

    /** The same with every end moved outwards, or with an option more. */
    private Wish wider(Requirement must) {
        Capability capability = registry.getCapability(must.capability());
        return switch (must.wish()) {
            case Wish.Within(var asked) ->
                    new Wish.Within(
                            asked.stream()
                                    .map(range ->
                                            ranges.rewrite(capability, range, wider(range.span())))
                                    .toList());
            case Wish.AnyOf(var asked) ->
                    new Wish.AnyOf(Stream.concat(asked.stream(), Stream.of("yes")).toList());
        };
    }

    private static Span wider(Span span) {
        return new Span(moved(span.from(), -1), moved(span.to(), 1), false);
    }

    private static OptionalDouble moved(OptionalDouble end, int direction) {
        return end.isEmpty()
                ? end
                : OptionalDouble.of(
                        end.getAsDouble() + direction * SHARE * Math.abs(end.getAsDouble()));
    }

    @Test
    void ofATypeAloneItAnswersAsOfItsProductsAlone() {
        List<Product> scanners =
                products.stream()
                        .filter(each ->
                                registry.lineage(each.type()).stream()
                                        .anyMatch(type -> type.id().equals("scanner")))
                        .toList();
        assertThat(scanners).isNotEmpty().hasSizeLessThan(PRODUCTS);
        ListedFits alone = new ListedFits(scanners, fitter);
        SearchState scope = SearchState.ofTypes(List.of("scanner"));
        for (long seed = 0; seed < FEWER_PROFILES; seed++) {
            RequirementProfile profile = profile(seed);
            FitQuestion question = new FitQuestion(scope, profile, List.of(), Optional.empty());
            Ranking ranking = search.rank(question);
            Ranking expected = alone.rank(question);
            assertThat(ranking.verdicts()).as("seed %d", seed).isEqualTo(expected.verdicts());
            assertThat(ranking.requirements())
                    .as("seed %d", seed)
                    .isEqualTo(expected.requirements());
            assertThat(keys(ranking.products(), profile))
                    .as("seed %d", seed)
                    .isEqualTo(keys(expected.products(), profile));
            List<Relaxation> relaxations = relaxations(profile, seed);
            assertThat(search.countLetIn(question, relaxations))
                    .as("seed %d", seed)
                    .isEqualTo(alone.countLetIn(question, relaxations));
        }
    }

    /** Of products with one whole figure each the engine knows the gap itself. */
    @Test
    void listsTheNearestMissesFirst() {
        int compared = 0;
        for (long seed = 0; seed < FEWER_PROFILES; seed++) {
            RequirementProfile profile = profile(seed);
            for (Requirement must : profile.musts()) {
                RequirementProfile single = new RequirementProfile(List.of(must));
                List<Double> gaps =
                        search.listNearMisses(question(single, Optional.empty()), PRODUCTS).stream()
                                .map(id ->
                                        fitter.fit(product(id), single).requirements().getFirst())
                                .filter(fit ->
                                        fit.figures().stream().allMatch(SolrFitSearchTest::isWhole))
                                .filter(fit -> fit.figures().size() == 1)
                                .flatMap(fit -> fit.gap().stream())
                                .map(gap -> Math.abs(gap.offered() - gap.asked()))
                                .toList();
                compared += Math.max(0, gaps.size() - 1);
                assertThat(gaps)
                        .as("seed %d: %s", seed, must)
                        .isSortedAccordingTo((one, other) ->
                                Math.abs(one - other) < ROUNDED * (one + other)
                                        ? 0
                                        : Double.compare(one, other));
            }
        }
        assertThat(compared).as("pairs compared").isGreaterThan(PROFILES);
    }

    private static boolean isWhole(Figure figure) {
        return figure instanceof Figure.Measured measured
                && measured.canonical().lower().isPresent()
                && measured.canonical().upper().isPresent();
    }

    private Product product(String id) {
        return products.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private RequirementProfile profile(long seed) {
        return new RandomRequirements(registry, new Random(seed)).profile();
    }

    private static FitQuestion question(RequirementProfile profile, Optional<Reading> verdict) {
        return new FitQuestion(SearchState.EMPTY, profile, List.of(), verdict);
    }

    private static List<Optional<Reading>> verdicts() {
        List<Optional<Reading>> verdicts = new ArrayList<>(List.of(Optional.empty()));
        for (Reading each : Reading.values()) {
            verdicts.add(Optional.of(each));
        }
        return verdicts;
    }

    /**
     * What decides the order, names and ids left out, since among equals either may stand first.
     */
    private List<String> keys(List<String> ids, RequirementProfile profile) {
        return ids.stream()
                .map(this::product)
                .map(product -> fitter.fit(product, profile))
                .map(SolrFitSearchTest::key)
                .toList();
    }

    private static String key(ProductFit fit) {
        return fit.verdict() + " " + fit.score() + " " + fit.certainMusts();
    }
}
