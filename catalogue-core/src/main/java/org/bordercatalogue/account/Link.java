package org.bordercatalogue.account;

import java.time.Instant;
import java.util.Optional;

/**
 * A link that is good for one act, once.
 *
 * @param hash of the secret in the address; the secret itself is not kept
 * @param subject what it is about: an account, an invitation or a registration, by its id
 * @param address the e-mail address that it was sent to
 */
public record Link(
        String hash,
        Purpose purpose,
        String subject,
        EmailAddress address,
        Instant createdAt,
        Instant expiresAt,
        Optional<Instant> usedAt) {

    /** What a link lets one do. */
    public enum Purpose {
        REGISTRATION,
        INVITATION,
        PASSWORD_RESET,
        EMAIL_CHANGE
    }

    /** Whether it still does what it is for. */
    public boolean good(Instant now) {
        return usedAt.isEmpty() && now.isBefore(expiresAt);
    }
}
