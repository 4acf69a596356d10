package org.bordercatalogue.figure;

import java.util.Optional;
import org.bordercatalogue.unit.Unit;
import org.bordercatalogue.unit.Units;

/** Every unit there is, for texts that do not say of which capability they speak. */
final class AnyUnit implements Denominations {
    private final Units units;

    AnyUnit(Units units) {
        this.units = units;
    }

    @Override
    public Optional<Found> before(PlainText text, int place) {
        return Optional.empty();
    }

    @Override
    public Optional<Found> after(PlainText text, int place) {
        return units.findUnitAt(text.text(), text.skipBlanks(place))
                .map(found -> new Found(found.unit().id(), found.end()));
    }

    @Override
    public Optional<Found> part(String whole, PlainText text, int place) {
        int start = text.skipBlanks(place);
        int end = start;
        while (text.isLetterAt(end)) {
            end++;
        }
        int behind = end;
        Unit unit = units.getUnit(whole);
        return units.findPart(unit, text.text().substring(start, end))
                .filter(part -> units.convertible(part, unit) && units.convert(1, part, unit) < 1)
                .map(part -> new Found(part.id(), behind));
    }

    @Override
    public Optional<Found> leading(PlainText text) {
        return Optional.empty();
    }

    @Override
    public boolean accepts(String id) {
        return true;
    }

    @Override
    public Optional<String> canonical() {
        return Optional.empty();
    }

    @Override
    public Optional<String> assumed() {
        return Optional.empty();
    }

    @Override
    public double convert(double value, String from, String to) {
        return units.convert(value, units.getUnit(from), units.getUnit(to));
    }

    @Override
    public boolean inverts(String id) {
        return false;
    }

    @Override
    public String refusal(String id) {
        return "";
    }

    @Override
    public String accepted() {
        return "";
    }

    @Override
    public boolean groupsByAnySeparator() {
        return false;
    }
}
