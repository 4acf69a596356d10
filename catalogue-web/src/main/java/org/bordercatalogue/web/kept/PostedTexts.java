package org.bordercatalogue.web.kept;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.account.SecretSeal;

/**
 * Seals what was typed, so that it can go through the browser of somebody who is not signed in:
 * nobody can read or change it there, and nothing is kept here for who never comes back.
 */
public final class PostedTexts {
    /**
     * Most bytes of a form, as it is sent: sealed and written in the letters of a form it takes
     * three halves of that at most, which has to go into a form of 1 MiB.
     */
    static final int LONGEST = 512 * 1024;

    /** Longer than any session, so that a tab left open over night keeps what stands in it. */
    private static final Duration KEPT = Duration.ofHours(24);

    /** Of the seal, so that no other sealed secret passes for a text; no account is called so. */
    private static final String OWNER = "posted text";

    private final SecretSeal seal;
    private final Clock clock;

    public PostedTexts(SecretSeal seal, Clock clock) {
        this.seal = seal;
        this.clock = clock;
    }

    /** What was just posted to the path. */
    public PostedText posted(
            String path, Optional<String> account, Map<String, List<String>> fields) {
        Instant until = clock.instant().plus(KEPT);
        return new PostedText(path, account, until, fields);
    }

    /** The text as a hidden field carries it; absent where it is too long for that. */
    public Optional<String> seal(PostedText text) {
        return Optional.of(text.plain())
                .filter(plain -> plain.length() <= LONGEST)
                .map(plain -> seal.seal(OWNER, plain));
    }

    /** The text for whoever is signed in. */
    public Opened open(String sealed, String reader) {
        return seal.find(OWNER, sealed)
                .map(PostedText::ofPlain)
                .map(text -> judged(text, reader))
                .orElseGet(Opened.Spoilt::new);
    }

    private Opened judged(PostedText text, String reader) {
        if (clock.instant().isAfter(text.until())) {
            return new Opened.Late();
        }
        return text.mayBeOf(reader) ? new Opened.Whole(text) : new Opened.Foreign(text);
    }
}
