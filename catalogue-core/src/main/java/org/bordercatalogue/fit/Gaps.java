package org.bordercatalogue.fit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.figure.Bounds;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.Span;
import org.bordercatalogue.requirement.Wish;
import org.bordercatalogue.search.RangeLiteral;

/** Measures how far the figures of a product that fails a range lie from it. */
final class Gaps {
    private Gaps() {}

    /** The least over all figures and ranges; empty where only one end is missed by nothing. */
    static Optional<Gap> of(Capability capability, List<Figure> figures, Wish.Within wish) {
        return wish.ranges().stream()
                .flatMap(range ->
                        figures.stream()
                                .flatMap(figure -> measured(range, figure).stream())
                                .flatMap(bounds -> gap(capability, bounds, range.span()).stream()))
                .min(Comparator.comparingDouble(Gap::distance));
    }

    private static Optional<Bounds> measured(RangeLiteral range, Figure figure) {
        return figure instanceof Figure.Measured measured
                        && range.currency().stream().allMatch(measured.unit()::equals)
                ? Optional.of(measured.canonical())
                : Optional.empty();
    }

    /** The farther of the two ends that are missed. */
    private static Optional<Gap> gap(Capability capability, Bounds bounds, Span span) {
        boolean cover = capability.kind() == Kind.INTERVAL;
        Stream<Gap> missed =
                cover
                        ? Stream.of(
                                        above(bounds.lower(), span.from()),
                                        below(bounds.upper(), span.to()))
                                .flatMap(Optional::stream)
                        : Stream.of(
                                        below(bounds.upper(), span.from()),
                                        above(bounds.lower(), span.to()))
                                .flatMap(Optional::stream);
        return missed.max(Comparator.comparingDouble(Gap::distance));
    }

    private static Optional<Gap> below(OptionalDouble offered, OptionalDouble asked) {
        return offered.isPresent()
                        && asked.isPresent()
                        && offered.getAsDouble() < asked.getAsDouble()
                ? Optional.of(new Gap(asked.getAsDouble(), offered.getAsDouble()))
                : Optional.empty();
    }

    /** An end that is left out of the range is missed by the value itself, by nothing at all. */
    private static Optional<Gap> above(OptionalDouble offered, OptionalDouble asked) {
        return offered.isPresent()
                        && asked.isPresent()
                        && offered.getAsDouble() >= asked.getAsDouble()
                ? Optional.of(new Gap(asked.getAsDouble(), offered.getAsDouble()))
                : Optional.empty();
    }
}
