package org.bordercatalogue.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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
        DigestOutputStream out = new DigestOutputStream(to, digest());
        from.transferTo(out);
        out.flush();
        return HexFormat.of().formatHex(out.getMessageDigest().digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
