package org.bordercatalogue.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;

/** Whether the other numbers of a text say the same as the figure that was read. */
final class Agreement {
    /** Sources round when they convert; a tenth is more than rounding. */
    private static final double OTHER_UNIT = 0.1;

    private static final double SAME_UNIT = 0.01;

    private final Capability capability;
    private final Interpreter interpreter;
    private final Denominations denominations;

    Agreement(Capability capability, Interpreter interpreter, Denominations denominations) {
        this.capability = capability;
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

    /** Whether some mention gives each end, as in "min. 23 %, max. 100 %". */
    boolean hasEnds(Interpretation read, List<Mention> mentions) {
        Bounds bounds = read.canonical();
        return Stream.of(
                        new Bounds(
                                bounds.lower(),
                                bounds.lower().isPresent()
                                        ? OptionalDouble.empty()
                                        : bounds.upper()),
                        new Bounds(
                                bounds.upper().isPresent()
                                        ? OptionalDouble.empty()
                                        : bounds.lower(),
                                bounds.upper()))
                .map(read::withCanonical)
                .allMatch(end -> findSame(end, mentions).isPresent());
    }

    /** A mention that states another number in a unit of the capability. */
    Optional<Mention> findOther(Interpretation read, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention ->
                        !mention.sized() && isStated(read, mention) && !isSame(read, mention))
                .findFirst();
    }

    Warning contradiction(Interpretation read, Mention other) {
        return new Warning(
                Warning.Kind.CONTRADICTION,
                "'"
                        + capability.id()
                        + "' was read as "
                        + Shown.bounds(read.stated())
                        + " "
                        + read.unit()
                        + ", but the text also says "
                        + Shown.number(other.low().value())
                        + " "
                        + other.unit().orElse(""));
    }

    /**
     * A mention of the same number, whatever its unit: enough to learn what the words beside it
     * say.
     */
    static Optional<Mention> findNumber(Mention number, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> !mention.sized() && hasNumber(mention, number.low().value()))
                .findFirst();
    }

    private static boolean hasNumber(Mention mention, double value) {
        return mention.low().value() == value
                || mention.low().other().stream().anyMatch(other -> other == value);
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
                || mention.low().other().stream()
                        .anyMatch(other -> agrees(read, other, mention, unit, tolerance));
    }

    private boolean agrees(
            Interpretation read, double low, Mention mention, String unit, double tolerance) {
        List<Double> ends = ends(low, mention, unit);
        return isEnd(read.canonical().lower(), ends, tolerance)
                && isEnd(read.canonical().upper(), ends, tolerance);
    }

    /** What the text gives as ends: its numbers, and as far as a tolerance carries them. */
    private List<Double> ends(double low, Mention mention, String unit) {
        double high = mention.high().map(Amount::value).orElse(low);
        String highUnit = mention.highUnit().orElse(unit);
        Stream<Double> numbers = Stream.of(inCanonical(low, unit), inCanonical(high, highUnit));
        return mention.tolerance()
                .map(each ->
                        Stream.concat(
                                numbers,
                                Stream.of(
                                        inCanonical(each.lowest(low), unit),
                                        inCanonical(each.highest(high), highUnit))))
                .orElse(numbers)
                .toList();
    }

    private double inCanonical(double value, String unit) {
        return interpreter.canonical(Bounds.exactly(value), unit).lower().orElseThrow();
    }

    private static boolean isEnd(OptionalDouble value, List<Double> ends, double tolerance) {
        return value.isEmpty()
                || ends.stream().anyMatch(end -> isNear(value.getAsDouble(), end, tolerance));
    }

    private static boolean isNear(double one, double other, double tolerance) {
        return Math.abs(one - other) <= tolerance * Math.max(Math.abs(one), Math.abs(other));
    }
}
