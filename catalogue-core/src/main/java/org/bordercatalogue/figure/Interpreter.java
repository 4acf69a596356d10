package org.bordercatalogue.figure;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Direction;
import org.bordercatalogue.capability.Side;

/**
 * Turns numbers with their qualifying words into bounds, in the unit as stated and in the canonical
 * one.
 */
final class Interpreter {
    private final Capability capability;
    private final Denominations denominations;

    Interpreter(Capability capability, Denominations denominations) {
        this.capability = capability;
        this.denominations = denominations;
    }

    /**
     * Where a separator can be read in two ways, the plausible bounds decide, else the custom of
     * writing English.
     */
    Interpretation of(Mention mention, String unit) {
        if (!mention.isAmbiguous()) {
            return with(mention, unit, Amount::value);
        }
        Interpretation usual = with(mention, unit, Amount::value);
        Interpretation other = with(mention, unit, amount -> amount.other().orElse(amount.value()));
        if (denominations.groupsByAnySeparator()) {
            return greater(usual, other);
        }
        boolean usualFits = isPlausible(usual.canonical());
        boolean otherFits = isPlausible(other.canonical());
        if (usualFits && !otherFits && capability.plausible().isPresent()) {
            return usual;
        }
        return otherFits && !usualFits
                ? other.doubted(doubt(other, usual))
                : usual.doubted(doubt(usual, other));
    }

    /** The number alone, as both bounds, to compare with others. */
    Interpretation number(Mention mention, String unit) {
        return of(mention.bare(), unit);
    }

    /** The figure whose ends were given apart. */
    Interpretation between(
            OptionalDouble lower, OptionalDouble upper, String unit, Qualifier qualifier) {
        if (lower.isPresent() && upper.isPresent() && lower.getAsDouble() > upper.getAsDouble()) {
            throw Refusals.input(
                    "the minimum "
                            + lower.getAsDouble()
                            + " of '"
                            + capability.id()
                            + "' is greater than its maximum "
                            + upper.getAsDouble());
        }
        Bounds stated = new Bounds(lower, upper);
        return new Interpretation(stated, unit, qualifier, canonical(stated, unit), "");
    }

    Bounds canonical(Bounds stated, String unit) {
        Optional<String> canonical = denominations.canonical();
        if (canonical.isEmpty()) {
            return stated;
        }
        OptionalDouble low = converted(stated.lower(), unit, canonical.orElseThrow());
        OptionalDouble high = converted(stated.upper(), unit, canonical.orElseThrow());
        return denominations.inverts(unit) ? new Bounds(high, low) : new Bounds(low, high);
    }

    boolean isPlausible(Bounds canonical) {
        return capability
                .plausible()
                .map(plausible ->
                        canonical.lower().stream().allMatch(plausible::contains)
                                && canonical.upper().stream().allMatch(plausible::contains))
                .orElse(true);
    }

    private Interpretation with(Mention mention, String unit, ToDoubleFunction<Amount> reading) {
        double low = reading.applyAsDouble(mention.low());
        double high = mention.high().map(reading::applyAsDouble).orElse(low);
        if (mention.high().isPresent() && mention.highUnit().isPresent()) {
            high = denominations.convert(high, mention.highUnit().orElseThrow(), unit);
        }
        Qualifier qualifier = qualifier(mention, unit);
        Bounds stated = bounds(mention, Math.min(low, high), Math.max(low, high), qualifier);
        return new Interpretation(stated, unit, qualifier, canonical(stated, unit), "");
    }

    private Qualifier qualifier(Mention mention, String unit) {
        if (mention.high().isPresent() || mention.tolerance().isPresent()) {
            return Qualifier.RANGE;
        }
        if (!mention.better() || capability.better() == Direction.NEITHER) {
            return mention.qualifier().orElse(Qualifier.EXACTLY);
        }
        boolean moreIsBetter =
                (capability.better() == Direction.HIGHER) != denominations.inverts(unit);
        return moreIsBetter ? Qualifier.AT_LEAST : Qualifier.AT_MOST;
    }

    private Bounds bounds(Mention mention, double low, double high, Qualifier qualifier) {
        if (mention.tolerance().isPresent()) {
            Tolerance tolerance = mention.tolerance().orElseThrow();
            return Bounds.between(tolerance.lowest(low), tolerance.highest(high));
        }
        return bounds(low, high, qualifier);
    }

    /**
     * "Up to x" of what is itself an upper bound means x; "at least x" of a lower bound likewise.
     */
    private Bounds bounds(double low, double high, Qualifier qualifier) {
        return switch (qualifier) {
            case AT_LEAST -> isBound(Side.LOWER) ? Bounds.exactly(low) : Bounds.atLeast(low);
            case UP_TO -> isBound(Side.UPPER) ? Bounds.exactly(high) : Bounds.atMost(high);
            case AT_MOST -> Bounds.atMost(high);
            case EXACTLY, ABOUT, TYPICAL, RANGE -> Bounds.between(low, high);
        };
    }

    private boolean isBound(Side side) {
        return capability.bound().filter(side::equals).isPresent();
    }

    private OptionalDouble converted(OptionalDouble value, String from, String to) {
        return value.isEmpty()
                ? value
                : OptionalDouble.of(denominations.convert(value.getAsDouble(), from, to));
    }

    private static Interpretation greater(Interpretation one, Interpretation other) {
        return greatest(one.stated()) >= greatest(other.stated()) ? one : other;
    }

    private static double greatest(Bounds bounds) {
        return bounds.upper().orElseGet(() -> bounds.lower().orElseThrow());
    }

    private static String doubt(Interpretation read, Interpretation notRead) {
        return "read as "
                + Shown.bounds(read.stated())
                + " "
                + read.unit()
                + ", could be "
                + Shown.bounds(notRead.stated());
    }
}
