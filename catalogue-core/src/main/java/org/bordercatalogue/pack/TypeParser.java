package org.bordercatalogue.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.CapabilityUse;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.capability.ReviewRules;
import org.bordercatalogue.capability.TypeAlias;
import org.bordercatalogue.kernel.LocalText;
import org.bordercatalogue.unit.Units;

/** Reads one type with the capabilities that it defines or uses. */
final class TypeParser {
    private final Units units;
    private final CapabilityParser capabilities;
    private final String pack;

    TypeParser(Units units, String pack) {
        this.units = units;
        this.pack = pack;
        this.capabilities = new CapabilityParser(units, pack);
    }

    EquipmentType parse(Place place, List<Located<Capability>> defined) {
        List<CapabilityUse> uses = new ArrayList<>();
        for (Place item : place.items("capabilities")) {
            if (item.has("id")) {
                defined.add(new Located<>(item, capabilities.parse(item)));
                uses.add(CapabilityUse.of(item.text("id")));
            } else {
                uses.add(item.isText() ? CapabilityUse.of(item.text()) : use(item));
            }
        }
        return new EquipmentType(
                place.text("id"),
                place.find("parent"),
                place.local("label"),
                place.has("explain") ? place.local("explain") : LocalText.EMPTY,
                place.entries("codes"),
                place.items("aliases").stream().map(TypeParser::alias).toList(),
                uses,
                new ReviewRules(
                        place.at("review").findFlag("fourEyes").orElse(false),
                        place.at("review").texts("copy")),
                pack);
    }

    private CapabilityUse use(Place place) {
        return new CapabilityUse(
                place.text("use"),
                place.find("unit")
                        .map(id ->
                                units.findUnit(id)
                                        .orElseThrow(() ->
                                                place.refusal("there is no unit '" + id + "'"))),
                place.findFlag("key"),
                place.findFlag("facet"));
    }

    private static TypeAlias alias(Place place) {
        return place.isText()
                ? new TypeAlias(place.text(), new TreeMap<>())
                : new TypeAlias(place.text("name"), place.optionsByCapability("implies"));
    }
}
