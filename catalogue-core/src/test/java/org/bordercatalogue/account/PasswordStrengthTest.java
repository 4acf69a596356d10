package org.bordercatalogue.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bordercatalogue.account.zxcvbn.ZxcvbnPasswordStrength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordStrengthTest {
    private static final List<String> CONTEXT =
            List.of("Acme Scanners", "ana.kovac@acme.example", "catalogue");

    private final PasswordStrength strength = new ZxcvbnPasswordStrength();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "qwertyuiop12",
                "aaaaaaaaaaaaaaaa",
                "123456789012",
                "catalogue2026",
                "acmescanners1",
                "Kovac-Acme-1",
                "passwordpassword"
            })
    void refusesWhatAGuesserTriesFirst(String password) {
        assertThat(strength.guessable(password, CONTEXT)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"seven quiet harbours", "tigre lampe nuage velo", "k8!vmQ2zTp4x"})
    void takesWordsThatNobodyExpectsTogether(String password) {
        assertThat(strength.guessable(password, CONTEXT)).isFalse();
    }
}
