package org.bordercatalogue.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import org.bordercatalogue.kernel.Sha256;

/** Copies bytes and tells their SHA-256. */
final class Hashing {
    private Hashing() {}

    static String copy(Path from, OutputStream to) throws IOException {
        try (InputStream in = Files.newInputStream(from)) {
            return copy(in, to);
        }
    }

    /** Leaves both streams open. */
    static String copy(InputStream from, OutputStream to) throws IOException {
        DigestOutputStream out = new DigestOutputStream(to, Sha256.digest());
        from.transferTo(out);
        out.flush();
        return HexFormat.of().formatHex(out.getMessageDigest().digest());
    }
}
