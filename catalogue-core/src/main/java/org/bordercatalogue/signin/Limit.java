package org.bordercatalogue.signin;

import java.time.Duration;
import java.time.Instant;
import org.bordercatalogue.account.Attempts;

/** How often something may be tried. */
public sealed interface Limit {
    /** The count after one more attempt that was let through, and until when the next waits. */
    Attempts next(Attempts before, Instant now);

    /**
     * Some attempts at once, then pauses that double.
     *
     * @param free attempts without a pause
     * @param first pause after them
     * @param longest pause
     * @param forgotten so long after the last pause the count begins anew
     */
    record Backoff(int free, Duration first, Duration longest, Duration forgotten)
            implements Limit {
        private static final int MOST_DOUBLINGS = 20;

        @Override
        public Attempts next(Attempts before, Instant now) {
            boolean anew = now.isAfter(before.blockedUntil().plus(forgotten));
            int count = anew ? 1 : before.count() + 1;
            Instant until = count < free ? now : now.plus(pause(count - free));
            return new Attempts(before.key(), count, anew ? now : before.since(), until);
        }

        private Duration pause(int doublings) {
            Duration pause = first.multipliedBy(1L << Math.min(doublings, MOST_DOUBLINGS));
            return pause.compareTo(longest) > 0 ? longest : pause;
        }
    }

    /**
     * So many in a span of time.
     *
     * @param most in the span
     * @param span that begins with the first
     */
    record Window(int most, Duration span) implements Limit {
        @Override
        public Attempts next(Attempts before, Instant now) {
            boolean anew = !now.isBefore(before.since().plus(span));
            int count = anew ? 1 : before.count() + 1;
            Instant since = anew ? now : before.since();
            return new Attempts(before.key(), count, since, count < most ? now : since.plus(span));
        }
    }
}
