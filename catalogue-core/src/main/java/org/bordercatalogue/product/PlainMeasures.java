package org.bordercatalogue.product;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.figure.Bounds;
import org.bordercatalogue.figure.CurrencyCodes;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.Figure.Measured;
import org.bordercatalogue.figure.Figure.Sized;
import org.bordercatalogue.figure.Qualifier;
import org.bordercatalogue.figure.Written;
import org.bordercatalogue.unit.Unit;
import org.bordercatalogue.unit.Units;

/** Figures whose JSON gives numbers and a known unit, so that nothing is left to interpretation. */
final class PlainMeasures {
    private final Units units;

    PlainMeasures(Units units) {
        this.units = units;
    }

    Optional<Figure> findMeasured(
            Capability capability, JsonNode figure, Written written, String place) {
        if (!figure.isObject()
                || (written.qualifier().isEmpty() && written.asWritten().isPresent())) {
            return Optional.empty();
        }
        Qualifier qualifier = written.qualifier().orElseGet(() -> StatedBounds.impliedBy(figure));
        Optional<Bounds> stated = StatedBounds.find(figure, qualifier, capability.bound(), place);
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        return capability.kind() == Kind.MONEY
                ? money(stated.get(), qualifier, written)
                : quantity(capability, stated.get(), qualifier, written);
    }

    Optional<Figure> findSized(
            Capability capability, JsonNode figure, Written written, String place) {
        List<JsonNode> sides = JsonText.array(figure, "sides", place);
        Optional<Unit> unit = findUnit(capability, written.unit());
        if (sides.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        List<Double> stated = new ArrayList<>();
        for (JsonNode side : sides) {
            if (!side.isNumber() || !Double.isFinite(side.doubleValue())) {
                throw JsonText.invalid(place + ": \"sides\" must hold numbers, not " + side);
            }
            stated.add(side.doubleValue());
        }
        Unit canonical = capability.unit().orElseThrow();
        List<Double> converted =
                stated.stream().map(side -> units.convert(side, unit.get(), canonical)).toList();
        return Optional.of(
                new Sized(
                        written.asWritten(),
                        stated,
                        unit.get().id(),
                        converted,
                        written.attribution()));
    }

    private static Optional<Figure> money(Bounds stated, Qualifier qualifier, Written written) {
        return CurrencyCodes.isKnown(written.unit())
                ? Optional.of(
                        new Measured(
                                written.asWritten(),
                                stated,
                                written.unit(),
                                qualifier,
                                stated,
                                written.attribution()))
                : Optional.empty();
    }

    private Optional<Figure> quantity(
            Capability capability, Bounds stated, Qualifier qualifier, Written written) {
        return findUnit(capability, written.unit())
                .map(unit ->
                        new Measured(
                                written.asWritten(),
                                stated,
                                unit.id(),
                                qualifier,
                                convert(stated, unit, capability.unit().orElseThrow()),
                                written.attribution()));
    }

    private Optional<Unit> findUnit(Capability capability, String spelling) {
        return capability.units().stream()
                .filter(unit -> unit.id().equals(spelling))
                .findFirst()
                .or(() -> units.findUnit(spelling).filter(unit -> fits(capability, unit)));
    }

    private boolean fits(Capability capability, Unit unit) {
        return capability.unit().isPresent() && units.convertible(unit, capability.unit().get());
    }

    private Bounds convert(Bounds stated, Unit from, Unit to) {
        OptionalDouble lower = convert(stated.lower(), from, to);
        OptionalDouble upper = convert(stated.upper(), from, to);
        return units.inverts(from, to) ? new Bounds(upper, lower) : new Bounds(lower, upper);
    }

    private OptionalDouble convert(OptionalDouble bound, Unit from, Unit to) {
        return bound.isEmpty()
                ? bound
                : OptionalDouble.of(units.convert(bound.getAsDouble(), from, to));
    }
}
