package org.bordercatalogue.account.argon2;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.bordercatalogue.account.Secrets;
import org.junit.jupiter.api.Test;

class Argon2PasswordHasherTest {
    private final Argon2PasswordHasher hasher =
            new Argon2PasswordHasher(new Secrets(new Random(1)));

    @Test
    void writesTheParametersOfTheThreatTableAndKnowsItsPasswordAgain() {
        String hash = hasher.hash("grüße aus dem hafen");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hasher.matches("grüße aus dem hafen", hash)).isTrue();
        assertThat(hasher.matches("gru\u0308ße aus dem hafen", hash)).isTrue();
        assertThat(hasher.matches("grüße aus dem hafeN", hash)).isFalse();
        assertThat(hasher.outdated(hash)).isFalse();
    }

    @Test
    void aDecoyCostsAsMuchAsAHashAndNoPasswordHasIt() {
        String decoy = hasher.decoy();

        assertThat(hasher.outdated(decoy)).isFalse();
        assertThat(hasher.matches("", decoy)).isFalse();
        assertThat(hasher.decoy()).isNotEqualTo(decoy);
    }

    @Test
    void saltsEachHash() {
        assertThat(hasher.hash("the same words")).isNotEqualTo(hasher.hash("the same words"));
    }

    /** The vector of the reference implementation: argon2id, v19, t=2, m=65536, p=1. */
    @Test
    void readsHashesOfOtherProgramsAndWantsThemMadeAnew() {
        String hash =
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ"
                        + "$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

        assertThat(hasher.matches("password", hash)).isTrue();
        assertThat(hasher.matches("passwort", hash)).isFalse();
        assertThat(hasher.outdated(hash)).isTrue();
    }
}
