package org.bordercatalogue.account;

import java.time.Instant;
import java.util.Optional;

/** Keeps answers for whoever asks the same again; bound to one transaction. */
public interface AnsweredRequestStore {
    Optional<AnsweredRequest> find(String actor, String key);

    void add(AnsweredRequest answered);

    /** Forgets the answers to one actor that were given before. */
    void purge(String actor, Instant answeredBefore);
}
