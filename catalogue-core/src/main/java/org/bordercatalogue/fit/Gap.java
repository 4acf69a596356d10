package org.bordercatalogue.fit;

import java.util.OptionalDouble;

/**
 * By how much a figure fails.
 *
 * @param asked the end of the range that it does not reach, in the canonical unit, or in the
 *     currency asked for
 * @param offered the best that is stated, in the same unit
 */
public record Gap(double asked, double offered) {
    /** As a share of what is asked, 0.04 for 4 %; absent where zero is asked. */
    public OptionalDouble share() {
        return asked == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.abs(offered - asked) / Math.abs(asked));
    }

    /** Orders gaps of one requirement. */
    double distance() {
        return Math.abs(offered - asked);
    }
}
