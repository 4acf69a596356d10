package org.bordercatalogue.interpretation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.search.SearchSteps;
import org.bordercatalogue.testing.BuiltInDefinitions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterpreterTest {
    private final Interpreter interpreter =
            new Interpreter(
                    BuiltInDefinitions.shared().registry(), BuiltInDefinitions.shared().units());

    private List<Offer> offers(String text) {
        return interpreter.interpret(SearchSteps.withText(SearchState.EMPTY, text));
    }

    private static String written(Offer offer) {
        return offer.filters().stream()
                        .map(filter -> filter.parameter() + "=" + filter.value())
                        .collect(joining("&"))
                + "|"
                + offer.state().text();
    }

    @ParameterizedTest
    @CsvSource({
        "'≥ 300 mm steel', 'steel_penetration=300mm..|'",
        "'300mm steel', 'steel_penetration=300mm..|'",
        "'12 in steel penetration', 'steel_penetration=12in..|'",
        "'steel at least 300 mm portal', 'steel_penetration=300mm..|portal'",
        "'steel between 300 and 400 mm', 'steel_penetration=300mm..400mm|'",
        "'160 kV', 'tube_voltage=160kV..160kV|'",
        "'٣٠٠ مم فولاذ', 'steel_penetration=300mm..|'",
        "'۳۰۰ mm steel', 'steel_penetration=300mm..|'",
        "'pénétration acier 30 cm', 'steel_penetration=30cm..|'",
        "'wind resistance 12 m/s', 'wind_resistance=12m/s..|'",
        "'drone 60 min 5 kg', 'type=drone&endurance_max=60min..&payload_max=5kg..|'",
        "'drone dron 60 min', 'type=drone&endurance_max=60min..|dron'",
        "'drone payload 5 kg autel', 'type=drone&payload_max=5kg..|autel'",
    })
    void readsWhatIsTypedAsFilters(String text, String first) {
        assertThat(offers(text)).isNotEmpty();
        assertThat(written(offers(text).getFirst())).isEqualTo(first);
    }

    /** Names are left to the words, so that the text stays as it is. */
    @ParameterizedTest
    @CsvSource({
        "drone 60 min 5 kg, endurance_max=60min.. payload_max=5kg..",
        "'≥ 300 mm steel', steel_penetration=300mm..",
        "fixed wing drone, ''",
        "'', ''"
    })
    void saysWhichFiguresTheWordsAskFor(String text, String figures) {
        SearchState state = SearchSteps.withText(SearchState.EMPTY, text);
        SearchState asked = interpreter.withFigures(state);

        assertThat(asked.text()).isEqualTo(text);
        assertThat(asked.types()).isEqualTo(state.types());
        assertThat(
                        asked.capabilities().entrySet().stream()
                                .map(each ->
                                        each.getKey()
                                                + "="
                                                + each.getValue().ranges().getFirst().text())
                                .collect(joining(" ")))
                .isEqualTo(figures);
    }

    @Test
    void offersBothSidesWhereNeitherIsBetter() {
        assertThat(offers("160 kV"))
                .extracting(InterpreterTest::written)
                .containsExactly(
                        "tube_voltage=160kV..160kV|",
                        "tube_voltage=160kV..|",
                        "tube_voltage=..160kV|");
    }

    @ParameterizedTest
    @CsvSource({"'mt 1213'", "'hi scan 6040'", "'300'", "''", "'nuctech'"})
    void offersNothingWhereNothingIsMeant(String text) {
        assertThat(offers(text)).isEmpty();
    }

    @Test
    void offersEachFilterByItselfWithTheOtherWordsLeft() {
        assertThat(offers("drone 60 min"))
                .extracting(InterpreterTest::written)
                .contains("type=drone|60 min", "endurance_max=60min..|drone");
    }

    @Test
    void offersNothingThatIsAskedForAlready() {
        SearchState state = offers("≥ 300 mm steel").getFirst().state();
        assertThat(interpreter.interpret(SearchSteps.withText(state, "≥ 300 mm steel"))).isEmpty();
    }

    @Test
    void readsAnAmountOfMoney() {
        assertThat(offers("body scanner under 200000 USD"))
                .first()
                .extracting(InterpreterTest::written)
                .isEqualTo("type=body-scanner&price=..200000USD|");
    }
}
