package org.bordercatalogue.pack;

import java.util.Locale;
import java.util.Optional;
import org.bordercatalogue.capability.CostPart;
import org.bordercatalogue.capability.CostTiming;
import org.bordercatalogue.capability.CostUse;
import org.bordercatalogue.capability.PricedUse;
import org.bordercatalogue.unit.Unit;
import org.bordercatalogue.unit.Units;

/** Reads what is added up over the years, and which capability states it. */
final class CostParser {
    private CostParser() {}

    static CostPart part(Place place, Units units) {
        return new CostPart(
                place.text("id"),
                place.local("label"),
                CostTiming.valueOf(place.text("due").toUpperCase(Locale.ROOT)),
                place.has("priced")
                        ? Optional.of(priced(place.at("priced"), units))
                        : Optional.empty());
    }

    private static PricedUse priced(Place place, Units units) {
        Unit yearly = unit(place, "yearly", units);
        Unit hourly = unit(place, "hourly", units);
        if (!units.convertible(yearly, hourly)) {
            throw place.refusal("a use in a year and one in an hour convert into each other");
        }
        return new PricedUse(unit(place, "unit", units), yearly, hourly);
    }

    private static Unit unit(Place place, String key, Units units) {
        return units.findUnit(place.text(key))
                .orElseThrow(
                        () -> place.at(key).refusal("there is no unit '" + place.text(key) + "'"));
    }

    static Optional<CostUse> use(Place capability) {
        if (!capability.has("cost")) {
            return Optional.empty();
        }
        Place place = capability.at("cost");
        return Optional.of(
                place.isText()
                        ? new CostUse(place.text(), false)
                        : new CostUse(place.text("part"), place.findFlag("running").orElse(false)));
    }
}
