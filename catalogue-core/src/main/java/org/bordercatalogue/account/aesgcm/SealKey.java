package org.bordercatalogue.account.aesgcm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.bordercatalogue.account.Secrets;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;

/** The key of the seal: a file in the data folder, made once, that nobody else may read. */
public final class SealKey {
    static final String FILE = "keys/secrets.key";
    private static final int BYTES = 32;

    private SealKey() {}

    /** The key of the folder; throws {@code INVALID_CONFIGURATION} where it cannot be kept. */
    public static byte[] inFolder(Path data, Secrets secrets) {
        Path file = data.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                write(file, secrets.bytes(BYTES));
            }
            byte[] key = Files.readAllBytes(file);
            if (key.length != BYTES) {
                throw new IOException("it has " + key.length + " bytes, not " + BYTES);
            }
            return key;
        } catch (IOException e) {
            throw new CatalogueException(
                    ErrorCode.INVALID_CONFIGURATION,
                    "The key file " + file + " cannot be used: " + e.getMessage(),
                    e);
        }
    }

    /** Whole or not at all: half a key would lock everybody out. */
    private static void write(Path file, byte[] key) throws IOException {
        Path folder = Files.createDirectories(file.resolveSibling("."));
        Path part = folder.resolve("secrets.part");
        Files.deleteIfExists(part);
        Files.createFile(part);
        if (Files.getFileStore(part).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-------"));
        }
        Files.write(part, key, StandardOpenOption.SYNC, StandardOpenOption.WRITE);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
