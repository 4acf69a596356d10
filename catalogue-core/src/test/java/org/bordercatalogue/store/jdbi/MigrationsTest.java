package org.bordercatalogue.store.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A migration that has been handed out is never changed, not even in a comment: folders that were
 * made with it would be refused. What has to change stands in the next one.
 */
class MigrationsTest {
    @ParameterizedTest
    @CsvSource({
        "V1__catalogue.sql, 89c35f8d15221ac937e70ddebfce1fbde281962c2482b7452e4292c08e609b58",
        "V2__review.sql, e0e981984ee341a14ffe593fd7e3ee7936554bf7ef06bc9e0bd8a663092930d4",
        "V4__accounts.sql, 5d04d13e712e1d218665ba982d47ff0b80f11a18009c990fa6342be857c1d0f6",
        "V5__purchase.sql, 46527e6cd0b4d571493c14d0b35dca0ac7bb54068d554e0ed67bcf77e8602401",
        "V6__media.sql, 902a39909d0fb00319370f3cf69caf2456670087f358fbaf1e67be9f508faf52",
        "V7__tables.sql, 920229b76368e6065ac2ac3a0c1de50b4cfad9ed679508bfc152dbb31b149e1d",
        "V8__editions.sql, 617569142cd2741c355bfcd87f067788df52668db72274448b35026a2abf781a",
        "V9__plans.sql, 8746c0980fd57617771e70f34fe92a13c5868e46b954971e1b99b6c100de439a"
    })
    void isAsItWasHandedOut(String name, String hash) throws IOException, NoSuchAlgorithmException {
        try (InputStream file = MigrationsTest.class.getResourceAsStream("/db/migration/" + name)) {
            assertThat(file).isNotNull();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            assertThat(HexFormat.of().formatHex(digest)).isEqualTo(hash);
        }
    }
}
