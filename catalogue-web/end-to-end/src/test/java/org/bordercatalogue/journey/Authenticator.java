package org.bordercatalogue.journey;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An application that shows codes good for 30 seconds, as RFC 6238 has them. */
final class Authenticator {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP_SECONDS = 30;
    private static final int CODES = 1_000_000;

    private Authenticator() {}

    /**
     * The code of now.
     *
     * @param secret as the page shows it, in base 32
     */
    static String code(String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(decode(secret), "HmacSHA1"));
            long step = Instant.now().getEpochSecond() / STEP_SECONDS;
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int number =
                    ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 15) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % CODES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decode(String secret) {
        String letters = secret.replaceAll("[^A-Z2-7]", "");
        byte[] decoded = new byte[letters.length() * 5 / 8];
        for (int bit = 0; bit < decoded.length * 8; bit++) {
            int five = LETTERS.indexOf(letters.charAt(bit / 5));
            decoded[bit / 8] |= (byte) ((five >> (4 - bit % 5) & 1) << (7 - bit % 8));
        }
        return decoded;
    }
}
