package org.bordercatalogue.search.solr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bordercatalogue.testing.ProductBuilder.product;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.solr.client.solrj.request.UpdateRequest;
import org.apache.solr.common.SolrInputDocument;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.figure.Bounds;
import org.bordercatalogue.search.CapabilityFilter;
import org.bordercatalogue.search.IndexedProduct;
import org.bordercatalogue.search.Reader;
import org.bordercatalogue.search.SearchResult;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.search.SearchSteps;
import org.bordercatalogue.search.Selection;
import org.bordercatalogue.search.Sort;
import org.bordercatalogue.testing.BuiltInDefinitions;
import org.bordercatalogue.testing.ProductBuilder;
import org.bordercatalogue.testing.SmallPack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Words, order and what must never be found, in a small world made by hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SolrCatalogueSearchTest {
    private static final String SECRET = "SECRETNOTE";
    private static final Exhibitor SMITHS =
            new Exhibitor(
                    "smiths",
                    "Smiths Detection",
                    Optional.of("GB"),
                    Optional.empty(),
                    List.of("Heimann"),
                    List.of("Barringer Instruments"));

    private final Registry registry = SmallPack.registry();
    private SolrConnection connection;
    private SolrCatalogueSearch search;

    @BeforeAll
    void fillTheIndex(@TempDir Path folder) throws Exception {
        connection = SolrConnection.open(new SolrConfig.Embedded(folder));
        SolrCatalogueIndex index = new SolrCatalogueIndex(connection, registry);
        index.isCurrent("any");
        index.put(world());
        UpdateRequest draft = new UpdateRequest();
        draft.add(draft());
        connection.client().request(draft, Cores.LIVE);
        index.commit();
        search = new SolrCatalogueSearch(connection, registry, BuiltInDefinitions.shared().units());
    }

    @AfterAll
    void close() {
        connection.close();
    }

    private static List<IndexedProduct> world() {
        List<IndexedProduct> world = new ArrayList<>();
        world.add(product("mt1213de", "cargo-scanner").named("MT1213DE").by(SMITHS).indexed());
        world.add(product("hi-scan", "body-scanner").named("HI-SCAN 6040C").by(SMITHS).indexed());
        world.add(
                product("eagle", "cargo-scanner")
                        .named("Eagle M60")
                        .described("en", "Inspects lorries in the lanes of a port")
                        .described("fr", "Contrôle les véhicules à l'entrée des ports")
                        .described("es", "Inspección de camiones en los puertos")
                        .described("ar", "فحص الشاحنات في الموانئ")
                        .chosen("mobility", "mobile")
                        .indexed());
        world.add(weighing("light", Bounds.exactly(5)));
        world.add(weighing("heavy", Bounds.exactly(500)));
        world.add(weighing("up-to", Bounds.atMost(50)));
        world.add(weighing("at-least", Bounds.atLeast(70)));
        world.add(weighing("between", Bounds.between(20, 60)));
        world.add(product("drone-without-weight", "drone").indexed());
        for (Synonyms.Line line : Synonyms.all()) {
            world.add(line.example());
        }
        for (SynonymSentences.Row row : SynonymSentences.all()) {
            world.add(row.example());
        }
        return world;
    }

    private static IndexedProduct weighing(String id, Bounds bounds) {
        return product(id, "drone").measured("weight", bounds, "kg").indexed();
    }

    /** A product that is not public, with everything in it that a search could catch hold of. */
    private SolrInputDocument draft() {
        ProductBuilder product =
                product("draft", "cargo-scanner").named(SECRET).chosen("mobility", SECRET);
        SolrInputDocument document = new ProductDocuments(registry).of(product.indexed());
        document.setField(SolrFields.VISIBILITY, "draft");
        return document;
    }

    private List<String> find(String text) {
        return search.search(SearchSteps.withText(SearchState.EMPTY, text), List.of()).products();
    }

    @ParameterizedTest
    @CsvSource({
        "mt 1213, mt1213de",
        "MT1213, mt1213de",
        "mt-1213 de, mt1213de",
        "mt1213de, mt1213de",
        "hi scan 6040, hi-scan",
        "HISCAN, hi-scan",
        "hi-scan 6040c, hi-scan",
        "heimann mt1213, mt1213de",
        "barringer, hi-scan",
        "smiths body, hi-scan",
        "eagle mobile, eagle",
        "lorry, eagle",
        "the lorries, eagle",
        "véhicule, eagle",
        "vehicules, eagle",
        "entrée port, eagle",
        "camión, eagle",
        "الشاحنة, eagle",
        "cargo eagle, eagle",
        "fret eagle, eagle",
    })
    void findsWhatWasMeantByWhatWasTyped(String typed, String id) {
        assertThat(find(typed)).contains(id);
    }

    @Test
    void doesNotFindWhatLacksOneOfTwoWords() {
        assertThat(find("eagle balloon")).isEmpty();
    }

    static List<Synonyms.Line> synonyms() {
        return Synonyms.all();
    }

    @ParameterizedTest
    @MethodSource("synonyms")
    void findsEverySynonymByEveryOther(Synonyms.Line line) {
        for (String word : line.words()) {
            assertThat(search.search(of(line.id(), word, line.language()), List.of()).products())
                    .as("%s: %s", line.language(), word)
                    .containsExactly(line.id());
        }
    }

    static List<SynonymSentences.Row> sentences() {
        return SynonymSentences.all();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void findsWhatIsSaidInOtherWords(SynonymSentences.Row row) {
        SearchState state = of(row.id(), row.query(), row.language());
        assertThat(search.search(state, List.of()).products()).containsExactly(row.id());
    }

    @Test
    void holdsMostSynonymsToASentence() {
        assertThat(Synonyms.all())
                .filteredOn(
                        line -> SynonymSentences.all().stream().anyMatch(row -> row.shows(line)))
                .hasSizeGreaterThanOrEqualTo(80);
    }

    private static SearchState of(String exhibitor, String text, String language) {
        return new SearchState(
                text,
                Selection.NONE,
                new Selection(List.of(exhibitor), List.of()),
                Selection.NONE,
                Selection.NONE,
                Selection.NONE,
                SearchState.EMPTY.capabilities(),
                false,
                new Sort.ByRelevance(),
                1,
                SearchState.DEFAULT_SIZE,
                new Reader(
                        Optional.of(language),
                        Optional.empty(),
                        SearchState.EMPTY.reader().units()));
    }

    @Test
    void ordersByTheGuaranteedBoundThenTheOtherAndPutsTheSilentLast() {
        assertThat(ordered("weight", false))
                .containsExactly(
                        "light", "up-to", "between", "heavy", "at-least", "drone-without-weight");
        assertThat(ordered("weight", true))
                .containsExactly(
                        "heavy", "between", "up-to", "light", "at-least", "drone-without-weight");
    }

    private List<String> ordered(String capability, boolean descending) {
        SearchState drones = SearchSteps.choosing(SearchState.EMPTY, "type", "drone");
        return search.search(
                        SearchSteps.sorted(drones, new Sort.ByCapability(capability, descending)),
                        List.of())
                .products();
    }

    @Test
    void ordersByNameAndLeafsThroughAllOnce() {
        List<String> all = new ArrayList<>();
        SearchState state = SearchSteps.sorted(SearchState.EMPTY, new Sort.ByName());
        long total = search.search(state, List.of()).total();
        for (int page = 1; all.size() < total; page++) {
            all.addAll(search.search(SearchSteps.onPage(state, page), List.of()).products());
        }
        assertThat(all)
                .doesNotHaveDuplicates()
                .hasSize((int) total)
                .contains("mt1213de")
                .doesNotContain("draft");
    }

    @Test
    void tellsWhatDroppingEachFilterWouldGiveWhenNothingIsFound() {
        SearchState state = SearchSteps.choosing(SearchState.EMPTY, "type", "drone");
        state = SearchSteps.withText(state, "eagle");
        state = SearchSteps.choosing(state, "mobility", "mobile");
        SearchResult result = search.search(state, List.of("mobility"));
        assertThat(result.total()).isZero();
        assertThat(result.recoveries())
                .containsExactly(new SearchResult.Recovery(List.of("type"), 1));
    }

    @Test
    void keepsChosenValuesInTheFacetThoughNothingHasThem() {
        SearchState state = SearchSteps.choosing(SearchState.EMPTY, "country", "FJ");
        state = SearchSteps.excluding(state, "mobility", "on stilts");
        SearchResult result = search.search(state, List.of("mobility"));
        assertThat(result.facets().toString()).contains("value=FJ", "value=on stilts");
    }

    static List<String> hostile() {
        return List.of(
                "{!lucene}visibility:draft",
                "{!join from=id to=id}*:*",
                "_query_:\"{!lucene}visibility:draft\"",
                "_query_:\"{!func}generation\"",
                "_val_:\"generation\"",
                "visibility:draft",
                "names:SECRETNOTE",
                "id:draft",
                "words:S*",
                SECRET,
                "${words}",
                "${nope:SECRETNOTE}",
                "$words",
                "SECRETNOTE OR *:*",
                "*:* OR visibility:draft",
                "-visibility:public",
                "NOT public",
                "*",
                "?ECRETNOTE",
                "SECRET*",
                "SECRETNOT~2",
                "/SECRET.*/",
                "/((a+)+)+b/",
                "[* TO *]",
                "[* TO",
                "{!",
                "\"",
                "\"SECRETNOTE",
                "AND",
                "AND OR NOT",
                "+ - && || !",
                "((((",
                "(".repeat(150),
                "a^99999999",
                "^=",
                "\\",
                "a\\",
                "<script>alert(1)</script>",
                "' OR 1=1 --",
                "%00",
                "shards=http://127.0.0.1/",
                "json.facet={}",
                "{\"query\":\"*:*\"}",
                "p:fixed",
                "=stated",
                "a,b|c",
                "x y z ".repeat(33),
                "ﷺ \u202e reversed",
                "Z̷̢̛a̵l̸g̶o̵",
                "🛂🛃");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void findsNothingThatIsNotPublicWhateverIsTypedOrChosen(String hostile) {
        SearchState typed = SearchSteps.withText(SearchState.EMPTY, hostile);
        assertThat(search.search(typed, List.of("mobility")).products()).doesNotContain("draft");
        for (String parameter : List.of("exhibitor", "country", "edition", "mobility")) {
            SearchResult chosen =
                    search.search(
                            SearchSteps.choosing(SearchState.EMPTY, parameter, hostile),
                            List.of("mobility"));
            assertThat(chosen.products()).as(parameter).isEmpty();
            SearchResult excluded =
                    search.search(
                            SearchSteps.excluding(SearchState.EMPTY, parameter, hostile),
                            List.of());
            assertThat(excluded.total())
                    .as(parameter)
                    .isEqualTo(search.search(SearchState.EMPTY, List.of()).total());
        }
    }

    @Test
    void countsNothingThatIsNotPublic() {
        SearchResult result = search.search(SearchState.EMPTY, List.of("mobility"));
        assertThat(result.facets().toString()).doesNotContain(SECRET);
    }

    @Test
    void neverPutsAnOlderVersionInANewerOnesPlace() {
        SolrCatalogueIndex index = new SolrCatalogueIndex(connection, registry);
        index.put(List.of(product("versioned", "drone").named("Newer").indexed(3)));
        index.put(List.of(product("versioned", "drone").named("Older").indexed(2)));
        index.commit();
        index.put(List.of(product("versioned", "drone").named("Oldest").indexed(1)));
        index.commit();
        assertThat(find("newer")).containsExactly("versioned");
        index.put(List.of(product("versioned", "drone").named("Renewed").indexed(3)));
        index.commit();
        assertThat(find("renewed")).containsExactly("versioned");
        index.remove(List.of("versioned"));
        index.commit();
        assertThat(find("renewed")).isEmpty();
    }

    @Test
    void saysWhichChangeItAnswersFrom() {
        SolrCatalogueIndex index = new SolrCatalogueIndex(connection, registry);
        long before = search.search(SearchState.EMPTY, List.of()).generation();
        assertThat(search.search(SearchState.EMPTY, List.of()).generation()).isEqualTo(before);
        index.commit();
        assertThat(search.search(SearchState.EMPTY, List.of()).generation()).isGreaterThan(before);
    }

    @Test
    void asksForNothingMoreThanTheFilterSays() {
        SearchState state =
                SearchState.EMPTY.withFilter(
                        "mobility",
                        CapabilityFilter.choosing(new Selection(List.of(), List.of("mobile"))));
        assertThat(search.search(state, List.of()).products()).isNotEmpty().doesNotContain("eagle");
    }
}
