package org.bordercatalogue.browse;

import org.bordercatalogue.capability.Plausible;
import org.bordercatalogue.figure.Bounds;
import org.bordercatalogue.figure.Figure;

/**
 * The plausible values of a capability as the way from 0 (the lowest) to 1 (the highest), in the
 * canonical unit. Where the highest is a hundred times the lowest or more, and both are positive,
 * equal steps are equal ratios.
 */
record Scale(Plausible ends) {
    private static final double WIDE = 100;

    double place(double value) {
        return isLogarithmic() && value > 0
                ? Math.log(value / ends.low()) / Math.log(ends.high() / ends.low())
                : (value - ends.low()) / (ends.high() - ends.low());
    }

    double valueAt(double place) {
        return isLogarithmic()
                ? ends.low() * Math.pow(ends.high() / ends.low(), place)
                : ends.low() + place * (ends.high() - ends.low());
    }

    /** The middle of a figure's bounds, or the only bound there is, as a place on the scale. */
    double place(Figure.Measured figure) {
        Bounds bounds = figure.canonical();
        double lower = bounds.lower().orElseGet(() -> bounds.upper().orElseThrow());
        double upper = bounds.upper().orElseGet(() -> bounds.lower().orElseThrow());
        return place((lower + upper) / 2);
    }

    private boolean isLogarithmic() {
        return ends.low() > 0 && ends.high() / ends.low() >= WIDE;
    }
}
