package org.bordercatalogue.account;

import java.time.Instant;
import java.util.Optional;
import org.bordercatalogue.kernel.OneLine;

/**
 * A person who can sign in. Its e-mail address has been shown to be theirs.
 *
 * @param id made by us, stands in the audit
 * @param language in which to write to them
 * @param disabledAt since when they cannot sign in
 */
public record Account(
        String id,
        EmailAddress email,
        String name,
        String language,
        Instant createdAt,
        Optional<Instant> disabledAt) {
    private static final int LONGEST_NAME = 120;

    public Account {
        name = OneLine.of("The name", name, LONGEST_NAME);
    }

    public boolean enabled() {
        return disabledAt.isEmpty();
    }
}
