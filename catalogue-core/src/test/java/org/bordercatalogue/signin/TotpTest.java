package org.bordercatalogue.signin;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    /** The vectors of RFC 6238, appendix B, to six digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void givesTheCodesOfTheStandard(long second, String code) {
        byte[] secret = "12345678901234567890".getBytes(US_ASCII);

        assertThat(Totp.code(secret, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void readsTheLettersThatItWrites() {
        Random random = new Random(32);
        IntStream.range(0, 200)
                .forEach(round -> {
                    byte[] bytes = new byte[random.nextInt(40)];
                    random.nextBytes(bytes);
                    assertThat(Base32.decode(Base32.encode(bytes))).as("seed 32").isEqualTo(bytes);
                });
    }

    @Test
    void writesTheLettersOfTheStandard() {
        assertThat(Base32.encode("foobar".getBytes(US_ASCII))).isEqualTo("MZXW6YTBOI");
    }
}
