package org.bordercatalogue.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private final Spelling spelling =
            new Spelling(
                    new Vocabulary(
                            Map.of(
                                    "nuctech",
                                    16,
                                    "rapiscan",
                                    20,
                                    "drone",
                                    60,
                                    "scanner",
                                    90,
                                    "metal",
                                    11,
                                    "detector",
                                    30,
                                    "backscatter",
                                    9,
                                    "crone",
                                    1),
                            List.of("lorry")));

    @ParameterizedTest
    @CsvSource({
        "nucthec, nuctech",
        "NUCTEHC, nuctech",
        "rapiskan, rapiscan",
        "drnoe, drone",
        "dröne, dröne",
        "backscater, backscatter",
        "metaldetector, metal detector",
        "lorrry, lorry",
    })
    void putsAMistypedWordRight(String typed, String meant) {
        assertThat(spelling.respell(typed).text()).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "drone, known",
        "drones, another form of a known word",
        "lorries, another form of a synonym",
        "MT1213, a model",
        "x2, short",
        "balloon, near nothing",
    })
    void leavesAloneWhatIsNotMistyped(String typed, String why) {
        assertThat(spelling.respell(typed)).as(why).isEqualTo(new Respelled(typed, List.of()));
        assertThat(spelling.variants(typed)).as(why).isEmpty();
    }

    @Test
    void namesWhatItPutRightAndLeavesTheRestOfTheText() {
        assertThat(spelling.respell("nucthec MT1213 scanner"))
                .isEqualTo(
                        new Respelled(
                                "nuctech MT1213 scanner",
                                List.of(new Replacement("nucthec", "nuctech"))));
    }

    @Test
    void offersWhatElseMayHaveBeenMeant() {
        assertThat(spelling.respell("brone").text()).isEqualTo("drone");
        assertThat(spelling.variants("brone scanner")).containsExactly("crone scanner");
    }

    @Test
    void changesNothingWhereNoWordIsKnown() {
        assertThat(new Spelling(Vocabulary.EMPTY).respell("nucthec").replacements()).isEmpty();
    }
}
