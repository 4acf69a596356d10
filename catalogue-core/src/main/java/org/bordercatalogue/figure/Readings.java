package org.bordercatalogue.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;

/**
 * Law 5: how the figures of one capability of one product stand to what is asked. The plain
 * reference of what the search engine must answer. Several ranges or options asked for are read one
 * by one and the best reading holds, so that a choice never counts more or less than its parts;
 * when all are asked for, the worst.
 */
public final class Readings {
    private static final String NO = "no";

    private Readings() {}

    /**
     * @param figures those that count; figures kept out by evidence, standard or condition are not
     *     among them
     */
    public static Reading of(Capability capability, List<Figure> figures, Criterion criterion) {
        return switch (criterion) {
            case Criterion.Within within ->
                    within.ranges().stream()
                            .map(wanted -> inRange(capability, figures, wanted))
                            .reduce(Reading::better)
                            .orElse(Reading.UNKNOWN);
            case Criterion.AnyOf any ->
                    any.options().stream()
                            .map(option -> chosen(capability, figures, option))
                            .reduce(Reading::better)
                            .orElse(Reading.UNKNOWN);
            case Criterion.AllOf all ->
                    all.options().stream()
                            .map(option -> chosen(capability, figures, option))
                            .reduce(Reading::worse)
                            .orElse(Reading.UNKNOWN);
        };
    }

    /** The reading of a single figure against one range. */
    public static Reading of(Capability capability, Figure figure, Criterion.Wanted wanted) {
        return switch (figure) {
            case Figure.Measured measured ->
                    weakened(measured, measured(capability, measured, wanted));
            case Figure.Blanked blanked ->
                    blanked.blank() == Blank.NO ? Reading.FAILS : Reading.UNKNOWN;
            case Figure.Chosen _, Figure.Sized _, Figure.Worded _, Figure.Claimed _ ->
                    Reading.UNKNOWN;
        };
    }

    private static Reading inRange(
            Capability capability, List<Figure> figures, Criterion.Wanted wanted) {
        return allOf(figures.stream().map(figure -> of(capability, figure, wanted)).toList());
    }

    private static Reading measured(
            Capability capability, Figure.Measured figure, Criterion.Wanted wanted) {
        Optional<String> currency = wanted.currency();
        if (currency.isPresent() && !currency.orElseThrow().equals(figure.unit())) {
            return Reading.UNKNOWN;
        }
        Bounds bounds = figure.canonical();
        Span span = wanted.span();
        boolean cover = capability.kind() == Kind.INTERVAL;
        Reading from = cover ? reachesDown(bounds, span) : isAbove(bounds, span);
        Reading to = cover ? reachesUp(bounds, span) : isBelow(bounds, span);
        return from.worse(to);
    }

    private static Reading isAbove(Bounds bounds, Span span) {
        if (span.from().isEmpty() || is(bounds.lower(), span::reaches)) {
            return Reading.MEETS;
        }
        if (bounds.upper().isEmpty()) {
            return Reading.UNKNOWN;
        }
        return is(bounds.upper(), span::reaches) ? Reading.MAY_MEET : Reading.FAILS;
    }

    private static Reading isBelow(Bounds bounds, Span span) {
        if (span.to().isEmpty() || is(bounds.upper(), span::staysBelow)) {
            return Reading.MEETS;
        }
        if (bounds.lower().isEmpty()) {
            return Reading.UNKNOWN;
        }
        return is(bounds.lower(), span::staysBelow) ? Reading.MAY_MEET : Reading.FAILS;
    }

    /** A working range covers what is asked if it begins no later. */
    private static Reading reachesDown(Bounds bounds, Span span) {
        if (span.from().isEmpty()) {
            return Reading.MEETS;
        }
        if (bounds.lower().isEmpty()) {
            return Reading.UNKNOWN;
        }
        double from = span.from().getAsDouble();
        double slack = Math.abs(from) * Span.TOLERANCE;
        return bounds.lower().getAsDouble() <= from + slack ? Reading.MEETS : Reading.FAILS;
    }

    private static Reading reachesUp(Bounds bounds, Span span) {
        if (span.to().isEmpty()) {
            return Reading.MEETS;
        }
        if (bounds.upper().isEmpty()) {
            return Reading.UNKNOWN;
        }
        double to = span.to().getAsDouble();
        double slack = Math.abs(to) * Span.TOLERANCE;
        return bounds.upper().getAsDouble() >= to - slack ? Reading.MEETS : Reading.FAILS;
    }

    private static boolean is(OptionalDouble value, DoublePredicate test) {
        return value.isPresent() && test.test(value.getAsDouble());
    }

    private static Reading chosen(Capability capability, List<Figure> figures, String option) {
        List<Reading> readings =
                figures.stream().map(figure -> chosen(capability, figure, option)).toList();
        return capability.kind() == Kind.CHOICES ? anyOf(readings) : allOf(readings);
    }

    private static Reading chosen(Capability capability, Figure figure, String option) {
        return switch (figure) {
            case Figure.Chosen chosen ->
                    weakened(chosen, among(capability, chosen.options(), option));
            case Figure.Blanked blanked -> blanked(capability, blanked.blank(), option);
            case Figure.Measured _, Figure.Sized _, Figure.Worded _, Figure.Claimed _ ->
                    Reading.UNKNOWN;
        };
    }

    /** The options of a choice are alternatives; those of choices hold together. */
    private static Reading among(Capability capability, List<String> options, String option) {
        if (!options.contains(option)) {
            return Reading.FAILS;
        }
        boolean alternatives =
                capability.kind() != Kind.CHOICES && options.stream().distinct().count() > 1;
        return alternatives ? Reading.MAY_MEET : Reading.MEETS;
    }

    private static Reading blanked(Capability capability, Blank blank, String option) {
        if (blank != Blank.NO) {
            return Reading.UNKNOWN;
        }
        return capability.kind() == Kind.FLAG && option.equals(NO) ? Reading.MEETS : Reading.FAILS;
    }

    private static Reading weakened(Figure figure, Reading reading) {
        return figure.attribution().optional() && reading == Reading.MEETS
                ? Reading.MAY_MEET
                : reading;
    }

    /**
     * A product meets if all its figures do and fails if all do; one that may is enough for it to
     * be possible.
     */
    private static Reading allOf(List<Reading> readings) {
        if (readings.isEmpty()) {
            return Reading.UNKNOWN;
        }
        if (readings.stream().distinct().count() == 1) {
            return readings.getFirst();
        }
        return readings.stream().anyMatch(Reading::isPossible) ? Reading.MAY_MEET : Reading.UNKNOWN;
    }

    /** Figures that add up: one that meets is enough, and only if all fail does the product. */
    private static Reading anyOf(List<Reading> readings) {
        return readings.contains(Reading.MEETS) ? Reading.MEETS : allOf(readings);
    }
}
