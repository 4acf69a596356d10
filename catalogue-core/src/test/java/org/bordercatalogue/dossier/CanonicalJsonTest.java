package org.bordercatalogue.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {
    private final JsonMapper mapper = new JsonMapper();

    @Test
    void sortsMembersByTheirCodeUnitsAndLeavesOutBlanks() throws JsonProcessingException {
        String text = "{ \"b\": [1, true, null], \"a\\u20ac\": {}, \"A\": \"x\", \"a\": \"\" }";

        assertThat(CanonicalJson.write(mapper.readTree(text)))
                .isEqualTo("{\"A\":\"x\",\"a\":\"\",\"a€\":{},\"b\":[1,true,null]}");
    }

    /** The example strings of RFC 8785, section 3.2.2.2. */
    @Test
    void escapesWhatMustBeAndNothingElse() throws JsonProcessingException {
        String text = "[\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\"]";

        assertThat(CanonicalJson.write(mapper.readTree(text)))
                .isEqualTo("[\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"]");
    }

    /** Numbers of RFC 8785, appendix B, and of its section 3.2.2. */
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "1, 1",
        "4.50, 4.5",
        "2e-3, 0.002",
        "1E30, 1e+30",
        "0.000001, 0.000001",
        "0.0000001, 1e-7",
        "333333333.33333329, 333333333.3333333",
        "1e21, 1e+21",
        "1e20, 100000000000000000000",
        "9007199254740992, 9007199254740992",
        "0.000000000000000000000000001, 1e-27",
        "-1.5e-9, -1.5e-9",
        "1424953923781206.2, 1424953923781206.2",
        "5e-324, 5e-324"
    })
    void writesNumbersAsEcmaScriptDoes(double number, String text) {
        assertThat(CanonicalJson.number(number)).isEqualTo(text);
    }

    @Test
    void aDossierIsNamedByWhatItHolds() {
        Dossier dossier = Dossier.of("{\"a\":1}", Instant.EPOCH);

        // printf '{"a":1}' | sha256sum
        assertThat(dossier.id())
                .isEqualTo("015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862");
        assertThat(dossier.isIntact()).isTrue();
        assertThat(new Dossier(dossier.id(), "{\"a\":2}", Instant.EPOCH).isIntact()).isFalse();
    }
}
