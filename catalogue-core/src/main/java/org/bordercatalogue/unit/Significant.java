package org.bordercatalogue.unit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Rounds to five significant decimal digits, half up; keeps order (law 4). */
public final class Significant {
    private static final MathContext FIVE = new MathContext(5, RoundingMode.HALF_UP);

    /**
     * Twelve digits first, so that the last bits of a conversion do not decide which way a half
     * goes.
     */
    private static final MathContext TWELVE = new MathContext(12, RoundingMode.HALF_UP);

    private Significant() {}

    public static double round(double value) {
        if (isShort(value)) {
            return value;
        }
        return BigDecimal.valueOf(value).round(TWELVE).round(FIVE).doubleValue();
    }

    /** Whole numbers of at most five digits, zero included, need no work. */
    private static boolean isShort(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e5;
    }
}
