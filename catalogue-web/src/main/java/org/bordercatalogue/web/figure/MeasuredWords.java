package org.bordercatalogue.web.figure;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.figure.Bounds;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.Qualifier;
import org.bordercatalogue.search.Reader;
import org.bordercatalogue.unit.Unit;
import org.bordercatalogue.unit.Units;
import org.bordercatalogue.web.view.Messages;

/** Words numbers in the reader's units and language. */
final class MeasuredWords {
    private final Units units;
    private final Messages messages;
    private final Reader reader;

    MeasuredWords(Units units, Messages messages, Reader reader) {
        this.units = units;
        this.messages = messages;
        this.reader = reader;
    }

    Words words(Capability capability, Figure.Measured figure) {
        if (capability.kind() == Kind.MONEY) {
            return words(figure.qualifier(), figure.stated(), figure.unit());
        }
        Unit canonical = capability.unit().orElseThrow();
        Unit shown = DisplayUnits.of(capability, reader, units).orElse(canonical);
        // Where the source used the reader's unit its own number stands, unrounded.
        Bounds bounds =
                figure.unit().equals(shown.id())
                        ? figure.stated()
                        : converted(figure.canonical(), canonical, shown);
        Qualifier qualifier =
                units.inverts(canonical, shown) ? mirrored(figure.qualifier()) : figure.qualifier();
        return words(qualifier, bounds, shown.symbol(messages.language()));
    }

    Words words(Capability capability, Figure.Sized figure) {
        Unit canonical = capability.unit().orElseThrow();
        Unit shown = DisplayUnits.of(capability, reader, units).orElse(canonical);
        List<Double> sides =
                figure.unit().equals(shown.id())
                        ? figure.sides()
                        : figure.canonical().stream()
                                .map(side -> units.convert(side, canonical, shown))
                                .toList();
        String value = sides.stream().map(messages::exact).collect(Collectors.joining(" × "));
        return new Words("", value, shown.symbol(messages.language()));
    }

    private Words words(Qualifier qualifier, Bounds bounds, String unit) {
        OptionalDouble lower = bounds.lower();
        OptionalDouble upper = bounds.upper();
        if (lower.isPresent() && upper.isPresent() && !bounds.isPoint()) {
            return new Words(
                    qualifier == Qualifier.ABOUT || qualifier == Qualifier.TYPICAL
                            ? word(qualifier)
                            : "",
                    messages.exact(lower.getAsDouble()) + "–" + messages.exact(upper.getAsDouble()),
                    unit);
        }
        double value = lower.orElseGet(upper::orElseThrow);
        return new Words(word(honest(qualifier, bounds)), messages.exact(value), unit);
    }

    /** A single bound is never worded as if it were the value. */
    private static Qualifier honest(Qualifier qualifier, Bounds bounds) {
        if (bounds.upper().isEmpty()) {
            return Qualifier.AT_LEAST;
        }
        if (bounds.lower().isEmpty()) {
            return qualifier == Qualifier.UP_TO ? Qualifier.UP_TO : Qualifier.AT_MOST;
        }
        return qualifier;
    }

    private String word(Qualifier qualifier) {
        return messages.text("qualifier." + qualifier.code());
    }

    private Bounds converted(Bounds bounds, Unit from, Unit to) {
        if (from.equals(to)) {
            return bounds;
        }
        OptionalDouble lower = converted(bounds.lower(), from, to);
        OptionalDouble upper = converted(bounds.upper(), from, to);
        return units.inverts(from, to) ? new Bounds(upper, lower) : new Bounds(lower, upper);
    }

    private OptionalDouble converted(OptionalDouble value, Unit from, Unit to) {
        return value.isEmpty()
                ? value
                : OptionalDouble.of(units.convert(value.getAsDouble(), from, to));
    }

    private static Qualifier mirrored(Qualifier qualifier) {
        return switch (qualifier) {
            case AT_LEAST -> Qualifier.AT_MOST;
            case AT_MOST, UP_TO -> Qualifier.AT_LEAST;
            case EXACTLY, ABOUT, TYPICAL, RANGE -> qualifier;
        };
    }
}
