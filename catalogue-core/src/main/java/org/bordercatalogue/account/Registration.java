package org.bordercatalogue.account;

import java.time.Instant;
import java.util.Optional;
import org.bordercatalogue.kernel.OneLine;

/**
 * That a company asks to be an exhibitor.
 *
 * @param company its name
 * @param country ISO 3166-1 alpha-2
 * @param account of the person who asked, once their e-mail address is verified
 * @param decision who decided when, and for a refusal why
 */
public record Registration(
        String id,
        EmailAddress email,
        String name,
        String company,
        Optional<String> country,
        Optional<String> website,
        String language,
        Instant createdAt,
        State state,
        Optional<String> account,
        Optional<Decision> decision) {
    private static final int LONGEST = 200;

    public Registration {
        name = OneLine.of("Your name", name, LONGEST);
        company = OneLine.of("The company's name", company, LONGEST);
    }

    /** How far it has come. */
    public enum State {
        UNVERIFIED,
        WAITING,
        APPROVED,
        REFUSED
    }

    /** What an organiser decided. */
    public record Decision(String by, Instant at, String reason) {}

    public Registration verified(String accountId) {
        return with(State.WAITING, Optional.of(accountId), decision);
    }

    public Registration decided(State next, Decision made) {
        return with(next, account, Optional.of(made));
    }

    private Registration with(State next, Optional<String> holder, Optional<Decision> made) {
        return new Registration(
                id, email, name, company, country, website, language, createdAt, next, holder,
                made);
    }
}
