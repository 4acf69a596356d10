package org.bordercatalogue.account;

import java.util.Optional;

/** Keeps secrets that must be read again from being read by whoever only has the store. */
public interface SecretSeal {
    /**
     * As the store keeps it.
     *
     * @param owner whose it is; what is sealed for one is of no use to another
     */
    String seal(String owner, String secret);

    /**
     * The secret again, also of one that was kept before there was a seal; throws {@code CORRUPT}
     * where it was sealed for another, by another key, or was changed.
     */
    String open(String owner, String kept);

    /**
     * What was sealed for the owner and came back from where anybody could have changed it; empty
     * where it did not come from this seal as it is.
     */
    Optional<String> find(String owner, String sealed);
}
