package org.bordercatalogue.programs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.bordercatalogue.account.AnsweredRequest;
import org.bordercatalogue.account.Secrets;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.Transaction;

/**
 * Answers a request that is repeated under its key as it was answered first. What is done under the
 * key the use cases keep with their own work, so that also the first answer may get lost.
 */
public final class RepeatedRequests {
    public static final int LONGEST_KEY = 100;

    /** How long an answer is kept. */
    public static final Duration KEPT = Duration.ofDays(7);

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1," + LONGEST_KEY + "}");

    private final CatalogueStore store;
    private final Clock clock;

    public RepeatedRequests(CatalogueStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * A request.
     *
     * @param key made by the sender
     * @param text all that makes it this request and no other
     */
    public record Asked(Bearer bearer, String key, String text) {
        public Asked {
            if (!KEY.matcher(key).matches()) {
                throw new CatalogueException(
                        ErrorCode.INVALID_INPUT,
                        "The Idempotency-Key must be 1 to "
                                + LONGEST_KEY
                                + " printable characters of ASCII without spaces, such as a UUID.");
            }
        }

        /** Under which the use cases keep what they do; apart from those of other tokens. */
        public String ownKey() {
            return bearer.token().id() + ":" + key;
        }
    }

    /** What was answered, in the words of HTTP. */
    public record Said(int status, Optional<String> location, Optional<String> etag, String body) {}

    /**
     * The first answer to the request. Throws {@code KEY_REUSED} where the key was used for another
     * one. What fails is not kept: whoever puts it right may use the key again.
     */
    public Said answer(Asked asked, Supplier<Said> work) {
        Optional<AnsweredRequest> before = store.read(transaction -> find(transaction, asked));
        return before.map(first -> repeated(first, asked)).orElseGet(() -> keep(asked, work.get()));
    }

    /** Of two that did the same work at once, the first to be kept is what both are told. */
    private Said keep(Asked asked, Said said) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        AnsweredRequest answered =
                new AnsweredRequest(
                        asked.bearer().token().id(),
                        asked.key(),
                        fingerprint(asked),
                        said.status(),
                        said.location(),
                        said.etag(),
                        said.body(),
                        now);
        AnsweredRequest kept =
                store.write(transaction -> {
                    transaction.identity().answered().purge(answered.actor(), now.minus(KEPT));
                    Optional<AnsweredRequest> first = find(transaction, asked);
                    if (first.isEmpty()) {
                        transaction.identity().answered().add(answered);
                    }
                    return first.orElse(answered);
                });
        return repeated(kept, asked);
    }

    private static Optional<AnsweredRequest> find(Transaction transaction, Asked asked) {
        return transaction.identity().answered().find(asked.bearer().token().id(), asked.key());
    }

    private static Said repeated(AnsweredRequest first, Asked asked) {
        if (!first.fingerprint().equals(fingerprint(asked))) {
            throw new CatalogueException(
                    ErrorCode.KEY_REUSED,
                    "The Idempotency-Key was used for another request; make a new key for each.");
        }
        return new Said(first.status(), first.location(), first.etag(), first.body());
    }

    private static String fingerprint(Asked asked) {
        return Secrets.hash(asked.text());
    }
}
