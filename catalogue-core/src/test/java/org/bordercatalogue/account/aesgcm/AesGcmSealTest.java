package org.bordercatalogue.account.aesgcm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.bordercatalogue.account.SecretSeal;
import org.bordercatalogue.account.Secrets;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AesGcmSealTest {
    private static final String SECRET = "JBSWY3DPEHPK3PXP";

    private final Secrets secrets = new Secrets(new SecureRandom());
    private final SecretSeal seal = new AesGcmSeal(secrets.bytes(32), secrets);

    @Test
    void opensWhatItSealedAndWhatStoodBeforeThereWasASeal() {
        String kept = seal.seal("ana", SECRET);

        assertThat(kept).doesNotContain(SECRET).isNotEqualTo(seal.seal("ana", SECRET));
        assertThat(seal.open("ana", kept)).isEqualTo(SECRET);
        assertThat(seal.open("ana", SECRET)).isEqualTo(SECRET);
    }

    @Test
    void opensNothingOfAnotherOwnerOfAnotherKeyOrThatWasChanged() {
        String kept = seal.seal("ana", SECRET);
        int last = kept.length() - 4;
        String changed =
                kept.substring(0, last)
                        + (kept.charAt(last) == 'A' ? 'B' : 'A')
                        + kept.substring(last + 1);

        refused(seal, "bea", kept);
        refused(new AesGcmSeal(secrets.bytes(32), secrets), "ana", kept);
        refused(seal, "ana", changed);
        refused(seal, "ana", "aes-gcm:AAAA");
    }

    @Test
    void findsOnlyWhatItSealedItself() {
        String kept = seal.seal("ana", SECRET);

        assertThat(seal.find("ana", kept)).contains(SECRET);
        assertThat(seal.find("bea", kept)).isEmpty();
        assertThat(seal.find("ana", SECRET)).isEmpty();
        assertThat(seal.find("ana", kept.substring(0, kept.length() - 8))).isEmpty();
        assertThat(seal.find("ana", "aes-gcm:AAAA")).isEmpty();
        assertThat(seal.find("ana", "aes-gcm:?")).isEmpty();
    }

    @Test
    void theKeyIsMadeOnceAndForNobodyElsesEyes(@TempDir Path data) throws IOException {
        byte[] key = SealKey.inFolder(data, secrets);

        assertThat(SealKey.inFolder(data, secrets)).isEqualTo(key).hasSize(32);
        Path file = data.resolve(SealKey.FILE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(data.resolve("keys")).isDirectoryNotContaining("glob:**.part");
    }

    private static void refused(SecretSeal seal, String owner, String kept) {
        assertThatThrownBy(() -> seal.open(owner, kept))
                .isInstanceOfSatisfying(
                        CatalogueException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.CORRUPT));
    }
}
