package org.bordercatalogue.interpretation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Direction;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Plausible;
import org.bordercatalogue.figure.ReadSpan;
import org.bordercatalogue.figure.SaidQuantity;
import org.bordercatalogue.figure.SpanReader;
import org.bordercatalogue.search.RangeLiteral;
import org.bordercatalogue.unit.Unit;
import org.bordercatalogue.unit.Units;

/**
 * Makes ranges of quantities that somebody typed. Where the words do not say which side is meant,
 * the capability's better side is: 300 mm of steel means that or more, 40 kg of weight that or
 * less. Where neither is better, just that may be meant, that or more, or that or less.
 */
final class RangeLiterals {
    private final Units units;
    private final SpanReader spans;

    RangeLiterals(Units units) {
        this.units = units;
        this.spans = new SpanReader(units);
    }

    /** The likeliest first; none where the unit is another, or no number is plausible. */
    List<RangeLiteral> of(Capability capability, SaidQuantity said) {
        if (said.money() != (capability.kind() == Kind.MONEY) || !isMeasuredIn(capability, said)) {
            return List.of();
        }
        return said.values().stream()
                .filter(values -> isPlausible(capability, said, values))
                .findFirst()
                .map(values -> literals(capability, said, values))
                .orElse(List.of())
                .stream()
                .map(literal -> spans.read(capability, literal))
                .map(RangeLiterals::literal)
                .toList();
    }

    private boolean isMeasuredIn(Capability capability, SaidQuantity said) {
        if (!capability.kind().isMeasured()) {
            return false;
        }
        return said.money()
                || capability
                        .unit()
                        .filter(unit -> units.convertible(units.getUnit(said.unit()), unit))
                        .isPresent();
    }

    private boolean isPlausible(
            Capability capability, SaidQuantity said, SaidQuantity.Values values) {
        boolean ascending = values.high().isEmpty() || values.low() <= values.high().getAsDouble();
        Optional<Plausible> plausible = capability.plausible();
        if (!ascending || plausible.isEmpty() || said.money()) {
            return ascending;
        }
        return contains(capability, said, values.low())
                && (values.high().isEmpty()
                        || contains(capability, said, values.high().getAsDouble()));
    }

    private boolean contains(Capability capability, SaidQuantity said, double value) {
        Unit unit = units.getUnit(said.unit());
        double canonical = units.convert(value, unit, capability.unit().orElseThrow());
        return capability.plausible().orElseThrow().contains(canonical);
    }

    private List<String> literals(
            Capability capability, SaidQuantity said, SaidQuantity.Values values) {
        String low = end(values.low(), said.unit());
        return switch (said.qualifier()) {
            case AT_LEAST -> List.of(low + "..");
            case AT_MOST, UP_TO -> List.of(".." + low);
            case RANGE -> List.of(low + ".." + end(high(values), said.unit()));
            case EXACTLY, ABOUT, TYPICAL -> onBetterSide(capability, said, low);
        };
    }

    private static double high(SaidQuantity.Values values) {
        OptionalDouble high = values.high();
        return high.orElse(values.low());
    }

    private List<String> onBetterSide(Capability capability, SaidQuantity said, String end) {
        if (capability.kind() == Kind.INTERVAL) {
            return List.of(end + ".." + end);
        }
        if (capability.better() == Direction.NEITHER) {
            return List.of(end + ".." + end, end + "..", ".." + end);
        }
        boolean upward = (capability.better() == Direction.HIGHER) != isInverted(capability, said);
        return List.of(upward ? end + ".." : ".." + end);
    }

    private boolean isInverted(Capability capability, SaidQuantity said) {
        return !said.money()
                && units.inverts(units.getUnit(said.unit()), capability.unit().orElseThrow());
    }

    private static String end(double value, String unit) {
        BigDecimal number = BigDecimal.valueOf(value);
        return (number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString()) + unit;
    }

    private static RangeLiteral literal(ReadSpan read) {
        return new RangeLiteral(read.text(), read.span(), read.currency());
    }
}
