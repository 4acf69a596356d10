package org.bordercatalogue.account.argon2;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bordercatalogue.account.PasswordHasher;
import org.bordercatalogue.account.Secrets;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Hashes by argon2id. Each hash takes 19 MiB for a moment, so only a few are made at once; whoever
 * waits too long is turned away rather than the rest of the catalogue slowed down.
 */
public final class Argon2PasswordHasher implements PasswordHasher {
    /** Of the OWASP password storage cheat sheet, second row; Appendix C of ASVS 5 lists it too. */
    private static final Cost COST = new Cost(19_456, 2, 1);

    private static final int SALT_BYTES = 16;
    private static final int TAG_BYTES = 32;
    private static final int AT_ONCE = 4;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final Secrets secrets;
    private final Semaphore permits = new Semaphore(AT_ONCE, true);

    public Argon2PasswordHasher(Secrets secrets) {
        this.secrets = secrets;
    }

    @Override
    public String hash(String password) {
        byte[] salt = secrets.bytes(SALT_BYTES);
        byte[] tag = taking(() -> tag(password, COST, salt, TAG_BYTES));
        return new PhcText(COST, salt, tag).toString();
    }

    @Override
    public boolean matches(String password, String hash) {
        PhcText kept = PhcText.parse(hash);
        byte[] tag = taking(() -> tag(password, kept.cost(), kept.salt(), kept.tag().length));
        return MessageDigest.isEqual(tag, kept.tag());
    }

    @Override
    public boolean outdated(String hash) {
        PhcText kept = PhcText.parse(hash);
        return !kept.cost().equals(COST)
                || kept.salt().length < SALT_BYTES
                || kept.tag().length < TAG_BYTES;
    }

    /** A tag drawn by lot: that somebody's password makes it is as likely as guessing the tag. */
    @Override
    public String decoy() {
        return new PhcText(COST, secrets.bytes(SALT_BYTES), secrets.bytes(TAG_BYTES)).toString();
    }

    private <T> T taking(Supplier<T> work) {
        if (!acquired()) {
            throw new CatalogueException(
                    ErrorCode.BUSY, "Many people are signing in just now; try again in a moment.");
        }
        try {
            return work.get();
        } finally {
            permits.release();
        }
    }

    private boolean acquired() {
        try {
            return permits.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The same password is the same however a keyboard composes its letters. */
    private static byte[] tag(String password, Cost cost, byte[] salt, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(cost.memory())
                        .withIterations(cost.passes())
                        .withParallelism(cost.lanes())
                        .withSalt(salt)
                        .build());
        byte[] tag = new byte[length];
        String composed = Normalizer.normalize(password, Normalizer.Form.NFC);
        generator.generateBytes(composed.getBytes(StandardCharsets.UTF_8), tag);
        return tag;
    }

    /**
     * @param memory in KiB
     * @param passes over it
     * @param lanes filled beside each other
     */
    record Cost(int memory, int passes, int lanes) {}
}
