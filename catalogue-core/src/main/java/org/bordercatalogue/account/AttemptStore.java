package org.bordercatalogue.account;

import java.time.Instant;
import java.util.Optional;

/** Keeps counts of attempts; bound to one transaction. */
public interface AttemptStore {
    Optional<Attempts> findAttempts(String key);

    void save(Attempts attempts);

    void clear(String key);

    void purge(Instant blockedBefore);
}
