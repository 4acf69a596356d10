package org.bordercatalogue.figure;

import java.util.OptionalDouble;

/**
 * The range that a filter asks for, in the canonical unit (for money: in one currency).
 *
 * @param from least value, included
 * @param to greatest value, included unless {@code toExclusive}
 */
public record Span(OptionalDouble from, OptionalDouble to, boolean toExclusive) {
    /**
     * Comparisons allow this much, relative to the bound asked for, so that equal lengths in other
     * units stay equal.
     */
    public static final double TOLERANCE = 1e-9;

    public Span {
        if (from.isEmpty() && to.isEmpty()) {
            throw new IllegalArgumentException("a span needs a beginning or an end");
        }
    }

    /** Whether a value is at or above the beginning; true where there is none. */
    public boolean reaches(double value) {
        return from.isEmpty() || value >= leastAccepted();
    }

    /** Whether a value is at or below the end; true where there is none. */
    public boolean staysBelow(double value) {
        return to.isEmpty()
                || (toExclusive ? value < greatestAccepted() : value <= greatestAccepted());
    }

    /** Whether it is open to one side. */
    public boolean hasOneEnd() {
        return from.isEmpty() || to.isEmpty();
    }

    /** Whether every value in it is in the other too. */
    public boolean isWithin(Span other) {
        return beginsWithin(other) && endsWithin(other);
    }

    private boolean beginsWithin(Span other) {
        return other.from.isEmpty()
                || (from.isPresent() && from.getAsDouble() >= other.from.getAsDouble());
    }

    private boolean endsWithin(Span other) {
        if (other.to.isEmpty() || to.isEmpty()) {
            return other.to.isEmpty();
        }
        return to.getAsDouble() < other.to.getAsDouble()
                || (to.equals(other.to) && (toExclusive || !other.toExclusive));
    }

    /** The beginning, lowered by the tolerance; call only where there is one. */
    public double leastAccepted() {
        return from.orElseThrow() - slack(from.orElseThrow());
    }

    /**
     * The end, raised by the tolerance (lowered where it is excluded); call only where there is
     * one.
     */
    public double greatestAccepted() {
        double end = to.orElseThrow();
        return toExclusive ? end - slack(end) : end + slack(end);
    }

    private static double slack(double value) {
        return Math.abs(value) * TOLERANCE;
    }
}
