package org.bordercatalogue.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A key for a program of an exhibitor. It can do no more than the person who made it.
 *
 * @param hash of the secret that the program holds; the secret itself is not kept
 * @param account of whoever made it, in whose name it acts
 * @param name by which people know the program
 * @param usedAt when it was last used, to about a minute
 */
public record ApiToken(
        String id,
        String hash,
        String account,
        String exhibitor,
        String name,
        List<TokenScope> scopes,
        Instant createdAt,
        Instant expiresAt,
        Optional<Instant> usedAt,
        Optional<Instant> revokedAt) {
    public ApiToken {
        scopes = scopes.stream().distinct().sorted().toList();
    }

    /** Whether it opens anything still. */
    public boolean good(Instant now) {
        return revokedAt.isEmpty() && now.isBefore(expiresAt);
    }

    @Override
    public String toString() {
        return "ApiToken[" + id + "]";
    }
}
