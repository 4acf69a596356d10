package org.bordercatalogue.account;

import java.time.Instant;
import java.util.Optional;

/** Keeps one-time links; bound to one transaction. */
public interface LinkStore {
    Optional<Link> findLink(String hash);

    void add(Link link);

    void use(String hash, Instant at);

    /** Makes all links of the purpose about the subject useless. */
    void useAll(Link.Purpose purpose, String subject, Instant at);

    void purge(Instant expiredBefore);
}
