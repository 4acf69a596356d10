package org.bordercatalogue.figure;

import java.util.Optional;
import java.util.stream.Collectors;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.unit.Unit;
import org.bordercatalogue.unit.UnitFound;
import org.bordercatalogue.unit.Units;

/** The units that convert into the canonical one of a capability. */
final class UnitDenominations implements Denominations {
    private final Units units;
    private final Capability capability;
    private final Unit canonical;

    UnitDenominations(Units units, Capability capability, Unit canonical) {
        this.units = units;
        this.capability = capability;
        this.canonical = canonical;
    }

    @Override
    public Optional<Found> before(PlainText text, int place) {
        return Optional.empty();
    }

    @Override
    public Optional<Found> after(PlainText text, int place) {
        int start = place;
        boolean hyphen =
                start < text.length()
                        && text.text().charAt(start) == '-'
                        && text.isLetterAt(start + 1);
        if (hyphen || (start < text.length() && text.text().charAt(start) == ' ')) {
            start++;
        }
        return units.findUnitAt(text.text(), start).map(UnitDenominations::found);
    }

    @Override
    public Optional<Found> part(String whole, PlainText text, int place) {
        int start = text.skipBlanks(place);
        if (start < text.length() && text.text().charAt(start) == '-') {
            start++;
        }
        int end = wordEnd(text, start);
        if (end == start && start < text.length() && text.text().charAt(start) != ')') {
            return Optional.empty();
        }
        int behind = end;
        return units.findPart(units.getUnit(whole), text.text().substring(start, end))
                .filter(unit -> isSmaller(unit, units.getUnit(whole)))
                .map(unit -> new Found(unit.id(), behind));
    }

    @Override
    public Optional<Found> leading(PlainText text) {
        return units.findUnit(text.text())
                .map(unit -> new Found(unit.id(), text.length()))
                .or(() -> units.findUnitAt(text.text(), 0).map(UnitDenominations::found));
    }

    @Override
    public boolean accepts(String id) {
        return units.convertible(units.getUnit(id), canonical);
    }

    @Override
    public Optional<String> canonical() {
        return Optional.of(canonical.id());
    }

    @Override
    public Optional<String> assumed() {
        return units.isCount(canonical) ? Optional.of(canonical.id()) : Optional.empty();
    }

    @Override
    public double convert(double value, String from, String to) {
        return units.convert(value, units.getUnit(from), units.getUnit(to));
    }

    @Override
    public boolean inverts(String id) {
        return units.inverts(units.getUnit(id), canonical);
    }

    @Override
    public String refusal(String id) {
        try {
            units.convert(1, units.getUnit(id), canonical);
            return accepted();
        } catch (CatalogueException e) {
            return e.getMessage() + "; " + accepted();
        }
    }

    @Override
    public String accepted() {
        return "accepted units: "
                + capability.units().stream().map(Unit::id).collect(Collectors.joining(", "))
                + (capability.units().isEmpty() ? canonical.id() : "");
    }

    @Override
    public boolean groupsByAnySeparator() {
        return false;
    }

    private boolean isSmaller(Unit part, Unit whole) {
        return units.convertible(part, whole)
                && !units.inverts(part, whole)
                && Math.abs(units.convert(1, part, whole)) < 1;
    }

    private static int wordEnd(PlainText text, int start) {
        int end = start;
        while (end < text.length()
                && (text.isLetterAt(end) || "'\"".indexOf(text.text().charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private static Found found(UnitFound unit) {
        return new Found(unit.unit().id(), unit.end());
    }
}
