package org.bordercatalogue.figure;

/**
 * How far a value may lie off what is stated.
 *
 * @param down not negative; a share of the value if {@code relative}, else in the value's unit
 * @param end the place behind it in the text
 */
record Tolerance(double down, double up, boolean relative, int end) {
    double lowest(double value) {
        return relative ? value - Math.abs(value) * down : value - down;
    }

    double highest(double value) {
        return relative ? value + Math.abs(value) * up : value + up;
    }
}
