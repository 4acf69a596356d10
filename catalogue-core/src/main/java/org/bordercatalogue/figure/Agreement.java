package org.bordercatalogue.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Whether the other numbers of a text say the same as the figure that was read. */
final class Agreement {
    /** Sources round when they convert; a tenth is more than rounding. */
    private static final double OTHER_UNIT = 0.1;

    private static final double SAME_UNIT = 0.01;

    private final Interpreter interpreter;
    private final Denominations denominations;

    Agreement(Interpreter interpreter, Denominations denominations) {
        this.interpreter = interpreter;
        this.denominations = denominations;
    }

    /**
     * The mention that gives the same number as a figure read elsewhere; numbers without a unit
     * agree by themselves.
     */
    Optional<Mention> findSame(Interpretation read, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> !mention.sized() && isSame(read, mention))
                .findFirst();
    }

    /** A mention that states another number in a unit of the capability. */
    Optional<Mention> findOther(Interpretation read, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention ->
                        !mention.sized() && isStated(read, mention) && !isSame(read, mention))
                .findFirst();
    }

    private boolean isStated(Interpretation read, Mention mention) {
        return mention.unit()
                .filter(denominations::accepts)
                .filter(unit -> denominations.canonical().isPresent() || unit.equals(read.unit()))
                .isPresent();
    }

    private boolean isSame(Interpretation read, Mention mention) {
        String unit = mention.unit().orElse(read.unit());
        boolean otherCurrency = denominations.canonical().isEmpty() && !unit.equals(read.unit());
        if (otherCurrency || !denominations.accepts(unit)) {
            return false;
        }
        double tolerance = unit.equals(read.unit()) ? SAME_UNIT : OTHER_UNIT;
        return agrees(read, mention.low().value(), mention, unit, tolerance)
                || mention.low().other().stream().anyMatch(other -> agrees(read, other, mention, unit, tolerance));
    }

    private boolean agrees(
            Interpretation read, double low, Mention mention, String unit, double tolerance) {
        Bounds from = inCanonical(low, unit);
        Bounds to =
                mention.high().isEmpty()
                        ? from
                        : inCanonical(
                                mention.high().orElseThrow().value(),
                                mention.highUnit().orElse(unit));
        return isEnd(read.canonical().lower(), from, to, tolerance)
                && isEnd(read.canonical().upper(), from, to, tolerance);
    }

    private Bounds inCanonical(double value, String unit) {
        return interpreter.canonical(Bounds.exactly(value), unit);
    }

    private static boolean isEnd(OptionalDouble value, Bounds from, Bounds to, double tolerance) {
        return value.isEmpty()
                || isNear(value.getAsDouble(), from.lower().orElseThrow(), tolerance)
                || isNear(value.getAsDouble(), to.lower().orElseThrow(), tolerance);
    }

    private static boolean isNear(double one, double other, double tolerance) {
        return Math.abs(one - other) <= tolerance * Math.max(Math.abs(one), Math.abs(other));
    }
}
