package org.bordercatalogue.account;

/** Turns passwords into what may be kept. Slow on purpose. */
public interface PasswordHasher {
    /**
     * A hash with its salt and parameters in PHC form. Throws {@code BUSY} when too many are being
     * made already.
     */
    String hash(String password);

    /** Whether the hash is of the password; takes as long when it is not. Throws {@code BUSY}. */
    boolean matches(String password, String hash);

    /** Whether the hash was made with other parameters than new ones are. */
    boolean outdated(String hash);

    /**
     * A hash that no password has and that takes as long to be compared with as one that some
     * password has. Making it takes no time.
     */
    String decoy();
}
