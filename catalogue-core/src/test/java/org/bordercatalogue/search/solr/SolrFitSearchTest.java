package org.bordercatalogue.search.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.Reading;
import org.bordercatalogue.fit.FitQuestion;
import org.bordercatalogue.fit.Fitter;
import org.bordercatalogue.fit.ListedFits;
import org.bordercatalogue.fit.ProductFit;
import org.bordercatalogue.fit.Ranking;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.requirement.RequirementProfile;
import org.bordercatalogue.search.IndexedProduct;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.testing.RandomCatalogue;
import org.bordercatalogue.testing.RandomRequirements;
import org.bordercatalogue.testing.SmallPack;
import org.bordercatalogue.unit.UcumUnits;
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

    private final Registry registry = SmallPack.registry();
    private final List<IndexedProduct> indexed =
            new RandomCatalogue(registry, 17).products(PRODUCTS);
    private final List<Product> products = indexed.stream().map(IndexedProduct::product).toList();
    private final Fitter fitter = new Fitter(registry);
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
                        new SolrCatalogueSearch(connection, registry, new UcumUnits()), registry);
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
    void findsTheNearMissesAndCountsWhatIsLeft() {
        for (long seed = 0; seed < PROFILES; seed++) {
            RequirementProfile profile = profile(seed);
            FitQuestion question = question(profile, Optional.empty());
            assertThat(search.listNearMisses(question, PRODUCTS))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(
                            reference.listNearMisses(question, PRODUCTS));
            List<RequirementProfile> others =
                    profile.musts().stream().map(profile::without).toList();
            assertThat(search.countRemaining(question, others))
                    .as("seed %d", seed)
                    .isEqualTo(reference.countRemaining(question, others));
        }
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
                .map(id ->
                        products.stream()
                                .filter(each -> each.id().equals(id))
                                .findFirst()
                                .orElseThrow())
                .map(product -> fitter.fit(product, profile))
                .map(SolrFitSearchTest::key)
                .toList();
    }

    private static String key(ProductFit fit) {
        return fit.verdict() + " " + fit.score() + " " + fit.certainMusts();
    }
}
