package org.bordercatalogue.cost;

import java.util.OptionalDouble;
import java.util.function.BinaryOperator;

/**
 * What something costs at least and at most, in one currency; an end that is not known is absent,
 * never zero or infinite. Sums and products are of double precision.
 */
public record CostRange(OptionalDouble low, OptionalDouble high) {
    /** What costs nothing. */
    public static final CostRange NOTHING = exactly(0);

    public CostRange {
        if (low.isPresent() && high.isPresent() && low.getAsDouble() > high.getAsDouble()) {
            throw new IllegalArgumentException("a cost ascends: " + low + ", " + high);
        }
    }

    public static CostRange exactly(double amount) {
        return new CostRange(OptionalDouble.of(amount), OptionalDouble.of(amount));
    }

    /** Whether both ends are known and the same. */
    public boolean isExact() {
        return low.isPresent() && low.equals(high);
    }

    public boolean isKnown() {
        return low.isPresent() || high.isPresent();
    }

    /** An end of the sum is known where it is known of both. */
    public CostRange plus(CostRange other) {
        return new CostRange(
                both(low, other.low, Double::sum), both(high, other.high, Double::sum));
    }

    /**
     * @param factor at least 0
     */
    public CostRange times(double factor) {
        return new CostRange(scaled(low, factor), scaled(high, factor));
    }

    /** The least range that holds both. */
    public CostRange hull(CostRange other) {
        return new CostRange(both(low, other.low, Math::min), both(high, other.high, Math::max));
    }

    private static OptionalDouble scaled(OptionalDouble end, double factor) {
        return end.isEmpty() ? end : OptionalDouble.of(end.getAsDouble() * factor);
    }

    private static OptionalDouble both(
            OptionalDouble one, OptionalDouble other, BinaryOperator<Double> work) {
        return one.isEmpty() || other.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(work.apply(one.getAsDouble(), other.getAsDouble()));
    }
}
