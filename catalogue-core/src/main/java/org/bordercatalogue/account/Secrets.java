package org.bordercatalogue.account;

import java.util.Base64;
import java.util.random.RandomGenerator;
import org.bordercatalogue.kernel.Sha256;

/** Makes what cannot be guessed. */
public final class Secrets {
    private static final int SECRET_BYTES = 32;
    private static final int ID_BYTES = 16;

    private final RandomGenerator random;

    /**
     * @param random a {@code SecureRandom}, but in tests
     */
    public Secrets(RandomGenerator random) {
        this.random = random;
    }

    /** 256 bits, in the letters of an address. */
    public String secret() {
        return text(SECRET_BYTES);
    }

    /** 128 bits, to name a thing by. */
    public String id() {
        return text(ID_BYTES);
    }

    public byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /**
     * The SHA-256 of a secret in hexadecimal digits, which is what is kept of it. Without salt: the
     * secrets are too long to be tried.
     */
    public static String hash(String secret) {
        return Sha256.hex(secret);
    }

    private String text(int count) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(count));
    }
}
