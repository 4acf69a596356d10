package org.bordercatalogue.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.account.AttemptStore;
import org.bordercatalogue.account.Attempts;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.store.CatalogueStore;

/**
 * Holds back those who guess. An attempt is counted before its outcome is known, so that many at
 * once are no way around it; a success takes the count back.
 */
public final class Throttle {
    private final CatalogueStore store;
    private final Clock clock;

    public Throttle(CatalogueStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Counts the attempt, or throws {@code TOO_MANY_ATTEMPTS} that says how long to wait. */
    public void admit(List<Counted> all) {
        Optional<Duration> wait =
                store.write(transaction -> findWait(transaction.identity().attempts(), all));
        if (wait.isPresent()) {
            throw new CatalogueException(
                    ErrorCode.TOO_MANY_ATTEMPTS,
                    "Too many attempts; try again in " + words(wait.get()) + ".",
                    wait.get());
        }
    }

    /** Counts the attempt; false when it comes too early and is not to be made. */
    public boolean admits(Counted counted) {
        return store.<Optional<Duration>>write(transaction ->
                        findWait(transaction.identity().attempts(), List.of(counted)))
                .isEmpty();
    }

    /** Forgets failures, now that it was the right person. */
    public void forget(AttemptStore attempts, List<Counted> all) {
        all.forEach(counted -> forget(attempts, counted));
    }

    private Optional<Duration> findWait(AttemptStore attempts, List<Counted> all) {
        Instant now = clock.instant();
        Optional<Duration> wait =
                all.stream()
                        .map(counted -> current(attempts, counted, now).blockedUntil())
                        .filter(now::isBefore)
                        .map(until -> Duration.between(now, until))
                        .max(Comparator.naturalOrder());
        if (wait.isEmpty()) {
            all.forEach(counted ->
                    attempts.save(counted.limit().next(current(attempts, counted, now), now)));
        }
        return wait;
    }

    /** A network is shared: only the one attempt is taken back, the others' failures stay. */
    private static void forget(AttemptStore attempts, Counted counted) {
        switch (counted.limit()) {
            case Limit.Backoff _ -> attempts.clear(counted.key());
            case Limit.Window _ ->
                    attempts.findAttempts(counted.key())
                            .ifPresent(it ->
                                    attempts.save(
                                            new Attempts(
                                                    it.key(),
                                                    Math.max(0, it.count() - 1),
                                                    it.since(),
                                                    it.since())));
        }
    }

    private static Attempts current(AttemptStore attempts, Counted counted, Instant now) {
        return attempts.findAttempts(counted.key())
                .orElseGet(() -> new Attempts(counted.key(), 0, now, now));
    }

    private static String words(Duration wait) {
        long seconds = wait.toSeconds() + 1;
        return seconds <= 90 ? seconds + " seconds" : (seconds + 59) / 60 + " minutes";
    }

    /**
     * @param key what is counted
     */
    public record Counted(String key, Limit limit) {}
}
