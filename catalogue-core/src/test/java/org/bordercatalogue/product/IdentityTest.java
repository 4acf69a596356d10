package org.bordercatalogue.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTest {
    @ParameterizedTest
    @CsvSource({
        "HI-SCAN 6040-2is, hi‑scan  6040 2IS",
        "Eagle® M60, EAGLE M60",
        "Eagle™, Eagle",
        "Détecteur, Detecteur",
        "Détecteur, De\u0301tecteur",
        "ＳＡＭ ９４０, SAM 940",
        "★, ★",
    })
    void overlooksCaseAccentsAndPunctuation(String one, String other) {
        assertThat(Identity.of("acme", one)).isEqualTo(Identity.of("acme", other));
    }

    @ParameterizedTest
    @CsvSource({"SAM 940, SAM 940+", "Model 3.5, Model 35", "★, ☆", "की, का", "X200, X300"})
    void tellsNamesApartThatDifferInMore(String one, String other) {
        assertThat(Identity.of("acme", one)).isNotEqualTo(Identity.of("acme", other));
    }
}
