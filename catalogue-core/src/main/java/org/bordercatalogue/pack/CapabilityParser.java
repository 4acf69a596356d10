package org.bordercatalogue.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.CapabilityAlias;
import org.bordercatalogue.capability.Direction;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Option;
import org.bordercatalogue.capability.Plausible;
import org.bordercatalogue.capability.Side;
import org.bordercatalogue.kernel.LocalText;
import org.bordercatalogue.unit.Unit;
import org.bordercatalogue.unit.Units;

/** Reads one capability's definition; the schema has already checked its shape. */
final class CapabilityParser {
    private static final List<Option> YES_OR_NO =
            List.of(
                    new Option("yes", LocalText.EMPTY, List.of()),
                    new Option("no", LocalText.EMPTY, List.of()));

    private final Units units;
    private final String pack;

    CapabilityParser(Units units, String pack) {
        this.units = units;
        this.pack = pack;
    }

    Capability parse(Place place) {
        Kind kind = constant(Kind.class, place.text("kind"));
        Optional<Unit> unit = place.find("unit").map(id -> unit(place.at("unit"), id));
        Optional<Plausible> plausible = plausible(place);
        return new Capability(
                place.text("id"),
                place.local("label"),
                place.local("explain"),
                kind,
                unit,
                accepted(place, unit),
                Optional.empty(),
                place.find("better")
                        .map(word -> constant(Direction.class, word))
                        .orElse(Direction.NEITHER),
                place.find("bound").map(word -> constant(Side.class, word)),
                plausible,
                buckets(place, kind, plausible),
                kind == Kind.FLAG ? YES_OR_NO : options(place),
                place.findFlag("open").orElse(false),
                place.texts("standards"),
                place.text("group"),
                place.text("stage"),
                place.findFlag("key").orElse(false),
                place.findFlag("facet").orElse(true) && (kind.isMeasured() || kind.isChosen()),
                place.findFlag("compare").orElse(true),
                place.findFlag("instant").orElse(false),
                place.items("aliases").stream().map(CapabilityParser::alias).toList(),
                CostParser.use(place),
                pack);
    }

    private List<Unit> accepted(Place place, Optional<Unit> canonical) {
        List<Unit> accepted = new ArrayList<>(canonical.stream().toList());
        for (Place item : place.items("units")) {
            Unit unit = unit(item, item.text());
            if (canonical.isEmpty() || !units.convertible(unit, canonical.orElseThrow())) {
                throw item.refusal(
                        "unit '"
                                + item.text()
                                + "' does not convert into '"
                                + place.text("unit")
                                + "'");
            }
            if (!accepted.contains(unit)) {
                accepted.add(unit);
            }
        }
        return accepted;
    }

    private Unit unit(Place place, String id) {
        return units.findUnit(id).orElseThrow(() -> place.refusal("there is no unit '" + id + "'"));
    }

    private static Optional<Plausible> plausible(Place place) {
        List<Double> ends = place.numbers("plausible");
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        if (ends.get(0) >= ends.get(1)) {
            throw place.at("plausible").refusal("plausible bounds must ascend");
        }
        return Optional.of(new Plausible(ends.get(0), ends.get(1)));
    }

    private static List<Double> buckets(Place place, Kind kind, Optional<Plausible> plausible) {
        List<Double> edges = place.numbers("buckets");
        for (int i = 1; i < edges.size(); i++) {
            if (edges.get(i - 1) >= edges.get(i)) {
                throw place.at("buckets").refusal("bucket edges must ascend");
            }
        }
        return edges.isEmpty() ? BucketEdges.forKind(kind, plausible) : edges;
    }

    private static List<Option> options(Place place) {
        return place.items("options").stream()
                .map(item ->
                        new Option(item.text("id"), item.local("label"), item.texts("aliases")))
                .toList();
    }

    private static CapabilityAlias alias(Place place) {
        if (place.isText()) {
            return CapabilityAlias.named(place.text());
        }
        return new CapabilityAlias(
                place.text("name"),
                place.find("condition"),
                place.find("configuration"),
                place.find("side").map(word -> constant(Side.class, word)),
                place.find("qualifier"),
                place.find("option"));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }
}
