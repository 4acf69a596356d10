package org.bordercatalogue.search.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.search.Facet;
import org.bordercatalogue.search.IndexedProduct;
import org.bordercatalogue.search.SearchResult;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.search.SearchSteps;
import org.bordercatalogue.testing.BuiltInDefinitions;
import org.bordercatalogue.testing.RandomCatalogue;
import org.bordercatalogue.testing.SmallPack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A facet of more values than a page of results lists: each country has one product more. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongFacetTest {
    private static final List<String> COUNTRIES =
            List.of("AT", "BE", "CN", "DE", "ES", "FR", "GB", "IN", "IT", "JP", "NL", "PL", "US");

    private final Registry registry = SmallPack.registry();
    private SolrConnection connection;
    private SolrCatalogueSearch search;

    @BeforeAll
    void fillTheIndex(@TempDir Path folder) {
        connection = SolrConnection.open(new SolrConfig.Embedded(folder));
        SolrCatalogueIndex index = new SolrCatalogueIndex(connection, registry);
        index.isCurrent("any");
        index.put(products());
        index.commit();
        search = new SolrCatalogueSearch(connection, registry, BuiltInDefinitions.shared().units());
    }

    @AfterAll
    void close() {
        connection.close();
    }

    private List<IndexedProduct> products() {
        RandomCatalogue random = new RandomCatalogue(registry, 3);
        List<IndexedProduct> products = new ArrayList<>();
        for (int i = 0; i < COUNTRIES.size(); i++) {
            for (int k = 0; k <= i; k++) {
                IndexedProduct any = random.product("product-" + i + "-" + k, 1);
                products.add(from(COUNTRIES.get(i), any));
            }
        }
        return products;
    }

    private static IndexedProduct from(String country, IndexedProduct any) {
        Exhibitor exhibitor =
                new Exhibitor(
                        any.exhibitor().id(),
                        "Acme",
                        Optional.of(country),
                        Optional.empty(),
                        List.of(),
                        List.of());
        return new IndexedProduct(
                any.product(), exhibitor, any.editions(), any.version(), any.hash());
    }

    @Test
    void listsWhatMostHaveAndSaysHowManyMoreThereAre() {
        Facet.Choice few = countries(search.search(SearchState.EMPTY, List.of()));

        assertThat(few.values()).extracting(Facet.Value::count).startsWith(13L, 12L).endsWith(4L);
        assertThat(few.further()).isEqualTo(3);
        assertThat(few.blanks().stated()).isEqualTo(91);
    }

    @Test
    void listsTheChosenOneThoughFewHaveIt() {
        SearchState chosen = SearchSteps.choosing(SearchState.EMPTY, "country", "AT");
        Facet.Choice few = countries(search.search(chosen, List.of()));

        assertThat(few.values()).hasSize(11).filteredOn(Facet.Value::selected).hasSize(1);
        assertThat(few.further()).isEqualTo(2);
    }

    @Test
    void givesAllValuesOfOneFacet() {
        Facet.Choice all = countries(search.facet(SearchState.EMPTY, "country"));

        assertThat(all.values())
                .extracting(Facet.Value::value)
                .containsExactlyElementsOf(COUNTRIES.reversed());
        assertThat(all.further()).isZero();
        for (Facet.Value each : all.values()) {
            SearchState alone = SearchSteps.choosing(SearchState.EMPTY, "country", each.value());
            assertThat(each.count()).isEqualTo(search.search(alone, List.of()).total());
        }
        assertThat(search.facet(SearchState.EMPTY, "mobility").facets())
                .containsExactlyElementsOf(
                        search.search(SearchState.EMPTY, List.of("mobility")).facets().stream()
                                .filter(each -> each.id().equals("mobility"))
                                .toList());
        assertThat(search.facet(SearchState.EMPTY, "colour").facets()).isEmpty();
    }

    private static Facet.Choice countries(SearchResult result) {
        return result.facets().stream()
                .filter(each -> each.id().equals("country"))
                .map(Facet.Choice.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
