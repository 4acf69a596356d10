package org.bordercatalogue.web.result;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.figure.Bounds;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.unit.Unit;
import org.bordercatalogue.unit.Units;

/**
 * What a product states of a quantity, in the reader's unit: from the least to the greatest of all
 * its figures.
 *
 * @param point where it stands: the guaranteed end where one end is better and known, else the
 *     known end, else the middle
 * @param openBelow whether nobody states the lower end; {@code openAbove} likewise
 */
record PlottedSpan(double lower, double upper, double point, boolean openBelow, boolean openAbove) {
    static Optional<PlottedSpan> of(
            Capability capability, List<Figure> figures, Unit shown, Units units) {
        List<Bounds> bounds =
                figures.stream()
                        .filter(Figure.Measured.class::isInstance)
                        .map(figure -> ((Figure.Measured) figure).canonical())
                        .toList();
        if (bounds.isEmpty()) {
            return Optional.empty();
        }
        Optional<Double> least =
                bounds.stream().flatMap(each -> each.lower().stream().boxed()).min(Double::compare);
        Optional<Double> greatest =
                bounds.stream().flatMap(each -> each.upper().stream().boxed()).max(Double::compare);
        double low = least.or(() -> greatest).orElseThrow();
        double high = greatest.or(() -> least).orElseThrow();
        double from = converted(Math.min(low, high), capability, shown, units);
        double to = converted(Math.max(low, high), capability, shown, units);
        double point =
                least.isEmpty() || greatest.isEmpty()
                        ? from
                        : converted(point(capability, low, high), capability, shown, units);
        boolean turned = units.inverts(capability.unit().orElseThrow(), shown);
        return Optional.of(
                new PlottedSpan(
                        Math.min(from, to),
                        Math.max(from, to),
                        point,
                        turned ? greatest.isEmpty() : least.isEmpty(),
                        turned ? least.isEmpty() : greatest.isEmpty()));
    }

    boolean isOpen() {
        return openBelow || openAbove;
    }

    boolean isRange() {
        return isOpen() || lower < upper;
    }

    private static double point(Capability capability, double low, double high) {
        return switch (capability.better()) {
            case HIGHER -> low;
            case LOWER -> high;
            case NEITHER -> (low + high) / 2;
        };
    }

    private static double converted(double value, Capability capability, Unit shown, Units units) {
        Unit canonical = capability.unit().orElseThrow();
        return shown.equals(canonical) ? value : units.convert(value, canonical, shown);
    }
}
