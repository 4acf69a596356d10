package org.bordercatalogue.figure;

import java.util.OptionalDouble;

/**
 * The least and the greatest value a figure allows, in one unit; an absent bound is unknown, never
 * infinite.
 */
public record Bounds(OptionalDouble lower, OptionalDouble upper) {
    public Bounds {
        if (lower.isEmpty() && upper.isEmpty()) {
            throw new IllegalArgumentException("bounds need a lower or an upper value");
        }
        if (lower.isPresent() && upper.isPresent() && lower.getAsDouble() > upper.getAsDouble()) {
            throw new IllegalArgumentException("bounds must ascend: " + lower + ", " + upper);
        }
        requireFinite(lower);
        requireFinite(upper);
    }

    public static Bounds exactly(double value) {
        return between(value, value);
    }

    public static Bounds between(double lower, double upper) {
        return new Bounds(OptionalDouble.of(lower), OptionalDouble.of(upper));
    }

    public static Bounds atLeast(double lower) {
        return new Bounds(OptionalDouble.of(lower), OptionalDouble.empty());
    }

    public static Bounds atMost(double upper) {
        return new Bounds(OptionalDouble.empty(), OptionalDouble.of(upper));
    }

    public boolean isPoint() {
        return lower.isPresent() && upper.isPresent() && lower.getAsDouble() == upper.getAsDouble();
    }

    private static void requireFinite(OptionalDouble value) {
        if (value.isPresent() && !Double.isFinite(value.getAsDouble())) {
            throw new IllegalArgumentException("bounds must be finite");
        }
    }
}
