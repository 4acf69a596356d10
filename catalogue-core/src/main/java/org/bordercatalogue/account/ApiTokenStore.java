package org.bordercatalogue.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the keys of programs; bound to one transaction. */
public interface ApiTokenStore {
    void add(ApiToken token);

    Optional<ApiToken> findToken(String hash);

    /** The latest made first, those that are over too. */
    List<ApiToken> listTokens(String exhibitor);

    void see(String id, Instant at);

    /** False when the exhibitor has none of this id, or it was revoked before. */
    boolean revoke(String exhibitor, String id, Instant at);
}
