package org.bordercatalogue.search;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.figure.Blank;
import org.bordercatalogue.figure.Bounds;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.Reading;
import org.bordercatalogue.figure.Span;
import org.bordercatalogue.search.CapabilityFilter.Mode;

/** How all that a product states of a capability stands to a filter on it (law 5). */
public final class FilterReading {
    private final CountingFigures counting;

    public FilterReading(CountingFigures counting) {
        this.counting = counting;
    }

    /** The reading of a filter that asks for a range or a value. */
    public Reading read(Capability capability, List<Figure> figures, CapabilityFilter filter) {
        if (!filter.asks()) {
            throw new IllegalArgumentException(
                    "the filter on " + capability.id() + " asks for nothing");
        }
        List<Figure> counted =
                counting.of(capability, figures, filter).stream()
                        .filter(figure ->
                                !(figure instanceof Figure.Blanked(Blank blank, _, _)
                                        && blank == Blank.NOT_APPLICABLE))
                        .toList();
        if (capability.kind().isMeasured()) {
            return ofProduct(
                    capability,
                    counted.stream()
                            .map(figure -> measured(capability, figure, filter.ranges()))
                            .toList());
        }
        List<String> chosen = filter.selection().chosen();
        if (filter.mode() == Mode.ALL) {
            return chosen.stream()
                    .map(value -> choice(capability, counted, List.of(value)))
                    .reduce(Reading.MEETS, Reading::worse);
        }
        return chosen.stream()
                .map(value -> choice(capability, counted, List.of(value)))
                .reduce(Reading.FAILS, Reading::better);
    }

    private static Reading choice(
            Capability capability, List<Figure> figures, List<String> chosen) {
        return ofProduct(
                capability,
                figures.stream().map(figure -> chosen(capability, figure, chosen)).toList());
    }

    private static Reading ofProduct(Capability capability, List<Reading> readings) {
        boolean adds = capability.kind() == Kind.CHOICES;
        if (readings.isEmpty()) {
            return Reading.UNKNOWN;
        }
        if (adds
                ? readings.contains(Reading.MEETS)
                : readings.stream().allMatch(each -> each == Reading.MEETS)) {
            return Reading.MEETS;
        }
        if (readings.stream().anyMatch(Reading::isPossible)) {
            return Reading.MAY_MEET;
        }
        return readings.stream().allMatch(each -> each == Reading.FAILS)
                ? Reading.FAILS
                : Reading.UNKNOWN;
    }

    private static Reading chosen(Capability capability, Figure figure, List<String> chosen) {
        return switch (figure) {
            case Figure.Chosen stated ->
                    optional(figure, options(capability, stated.options(), chosen));
            case Figure.Blanked(Blank blank, _, _) when blank == Blank.NO ->
                    capability.kind() == Kind.FLAG
                            ? optional(figure, options(capability, List.of(blank.code()), chosen))
                            : Reading.FAILS;
            case Figure.Blanked _,
                    Figure.Measured _,
                    Figure.Sized _,
                    Figure.Worded _,
                    Figure.Claimed _ ->
                    Reading.UNKNOWN;
        };
    }

    private static Reading options(
            Capability capability, List<String> stated, List<String> chosen) {
        if (stated.stream().noneMatch(chosen::contains)) {
            return Reading.FAILS;
        }
        return capability.kind() == Kind.CHOICES || chosen.containsAll(stated)
                ? Reading.MEETS
                : Reading.MAY_MEET;
    }

    private static Reading optional(Figure figure, Reading reading) {
        return figure.attribution().optional() && reading == Reading.MEETS
                ? Reading.MAY_MEET
                : reading;
    }

    private static Reading measured(
            Capability capability, Figure figure, List<RangeLiteral> ranges) {
        return switch (figure) {
            case Figure.Measured measured ->
                    optional(
                            figure,
                            ranges.stream()
                                    .map(range -> within(capability, measured, range))
                                    .reduce(Reading.FAILS, Reading::better));
            case Figure.Blanked(Blank blank, _, _) when blank == Blank.NO -> Reading.FAILS;
            case Figure.Blanked _,
                    Figure.Chosen _,
                    Figure.Sized _,
                    Figure.Worded _,
                    Figure.Claimed _ ->
                    Reading.UNKNOWN;
        };
    }

    private static Reading within(
            Capability capability, Figure.Measured figure, RangeLiteral range) {
        if (range.currency().filter(code -> !code.equals(figure.unit())).isPresent()) {
            return Reading.UNKNOWN;
        }
        Bounds bounds = figure.canonical();
        return capability.kind() == Kind.INTERVAL
                ? covered(bounds, range.span())
                : side(bounds, range.span(), true).worse(side(bounds, range.span(), false));
    }

    private static Reading side(Bounds bounds, Span span, boolean beginning) {
        Optional<Boolean> near =
                (beginning ? bounds.lower() : bounds.upper())
                        .stream()
                                .mapToObj(value ->
                                        beginning ? span.reaches(value) : span.staysBelow(value))
                                .findFirst();
        Optional<Boolean> far =
                (beginning ? bounds.upper() : bounds.lower())
                        .stream()
                                .mapToObj(value ->
                                        beginning ? span.reaches(value) : span.staysBelow(value))
                                .findFirst();
        if (!(beginning ? span.from() : span.to()).isPresent() || near.orElse(false)) {
            return Reading.MEETS;
        }
        return far.map(within -> within ? Reading.MAY_MEET : Reading.FAILS).orElse(Reading.UNKNOWN);
    }

    private static Reading covered(Bounds bounds, Span span) {
        Reading beginning =
                span.from().isEmpty()
                        ? Reading.MEETS
                        : cover(
                                bounds.lower().stream()
                                        .mapToObj(lower ->
                                                lower
                                                        <= span.from().orElseThrow()
                                                                + Math.abs(
                                                                                span.from()
                                                                                        .orElseThrow())
                                                                        * Span.TOLERANCE)
                                        .findFirst());
        Reading end =
                span.to().isEmpty()
                        ? Reading.MEETS
                        : cover(
                                bounds.upper().stream()
                                        .mapToObj(upper ->
                                                upper
                                                        >= span.to().orElseThrow()
                                                                - Math.abs(span.to().orElseThrow())
                                                                        * Span.TOLERANCE)
                                        .findFirst());
        return beginning.worse(end);
    }

    private static Reading cover(Optional<Boolean> covers) {
        return covers.map(yes -> yes ? Reading.MEETS : Reading.FAILS).orElse(Reading.UNKNOWN);
    }
}
