package org.bordercatalogue.search.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bordercatalogue.interpretation.Interpreter;
import org.bordercatalogue.interpretation.Offer;
import org.bordercatalogue.search.SearchResult;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.search.SearchSteps;
import org.bordercatalogue.search.solr.DemoIndex.Demo;
import org.bordercatalogue.testing.BuiltInDefinitions;
import org.bordercatalogue.wording.Replacement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search box over the demo catalogue: slips, counts of other searches, names being typed. */
@ExtendWith(DemoIndex.class)
class DemoBoxTest {
    private final Demo demo;
    private final Interpreter interpreter =
            new Interpreter(
                    BuiltInDefinitions.shared().registry(), BuiltInDefinitions.shared().units());

    DemoBoxTest(Demo demo) {
        this.demo = demo;
    }

    private static SearchState typed(String text) {
        return SearchSteps.withText(SearchState.EMPTY, text);
    }

    @ParameterizedTest
    @CsvSource({
        "nucthec mt1213, nucthec, nuctech, nuctech-mt1213de",
        "rapiskan, rapiskan, rapiscan, rapiscan-systems-eagle-m60",
        "itemizer, itemizer, itemiser, morpho-detection-itemiser-dx",
    })
    void findsWhatWasMeantAndSaysSo(String text, String typed, String used, String product) {
        SearchResult result = demo.search().search(typed(text), List.of());
        assertThat(result.products()).contains(product);
        assertThat(result.respelled()).containsExactly(new Replacement(typed, used));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drone 60 min 5 kg",
                "≥ 300 mm steel",
                "160 kV",
                "mobile scanner 6 MeV",
                "handheld 2 kg",
                "nucthec mobile"
            })
    void countsOtherSearchesAsTheyCountThemselves(String text) {
        List<SearchState> others =
                interpreter.interpret(typed(text)).stream().map(Offer::state).toList();
        SearchState narrowed = SearchSteps.choosing(typed(text), "country", "US");
        for (SearchState state : List.of(typed(text), narrowed)) {
            List<Long> counted = demo.search().search(state, List.of(), others).others();
            assertThat(counted)
                    .isEqualTo(
                            others.stream()
                                    .map(other -> demo.search().search(other, List.of()).total())
                                    .toList());
        }
    }

    @Test
    void requiresOfNoProductTheFigureThatWasTyped() {
        assertThat(demo.search().search(typed("drone 60 min 5 kg"), List.of()).total())
                .isEqualTo(demo.search().search(typed("drone"), List.of()).total());
    }

    @ParameterizedTest
    @CsvSource({
        "mt12, nuctech-mt1213de",
        "nuct mt, nuctech-mt1213de",
        "hi-sc, smiths-detection-hi-scan-8585",
        "eag m6, rapiscan-systems-eagle-m60",
    })
    void findsNamesWhileTheyAreTyped(String text, String product) {
        assertThat(demo.names().find(text, 10).products()).contains(product);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{!lucene}kind:product", "*", "visibility:public", "\""})
    void takesNothingTypedForACommand(String text) {
        assertThat(demo.names().find(text, 10).products()).isEmpty();
    }

    @Test
    void takesASignForNoCommand() {
        assertThat(demo.names().find("-a", 10)).isEqualTo(demo.names().find("a", 10));
    }
}
