package org.bordercatalogue.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Option;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.ReadSpan;
import org.bordercatalogue.figure.SpanReader;
import org.bordercatalogue.search.CapabilityFilter;
import org.bordercatalogue.search.CapabilityFilter.Match;
import org.bordercatalogue.search.CapabilityFilter.Mode;
import org.bordercatalogue.search.CapabilityFilter.Unknowns;
import org.bordercatalogue.search.Layout;
import org.bordercatalogue.search.RangeLiteral;
import org.bordercatalogue.search.Reader;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.search.Selection;
import org.bordercatalogue.search.Sort;
import org.bordercatalogue.unit.UnitSystem;
import org.bordercatalogue.unit.Units;

/**
 * Searches that ask for one to three things at once, in every way there is; the same for the same
 * seed.
 */
public final class RandomStates {
    private final Registry registry;
    private final SpanReader spans;
    private final RandomCatalogue values;
    private final Random random;

    public RandomStates(Registry registry, SpanReader spans, long seed) {
        this.registry = registry;
        this.spans = spans;
        values = new RandomCatalogue(registry, seed);
        random = new Random(seed);
    }

    public SearchState state() {
        SortedMap<String, CapabilityFilter> filters = new TreeMap<>();
        List<Capability> facetable =
                registry.listCapabilities().stream()
                        .filter(capability ->
                                capability.kind().isChosen() || capability.kind().isMeasured())
                        .toList();
        for (int i = random.nextInt(3); i > 0; i--) {
            Capability capability = pick(facetable);
            filters.put(capability.id(), filter(capability));
        }
        return new SearchState(
                "",
                sometimes(registry.listTypes().stream().map(EquipmentType::id).toList()),
                sometimes(List.of("acme-0", "acme-1", "acme-2", "acme-3")),
                sometimes(List.of("DE", "US", "IT")),
                sometimes(List.of("tc-2019", "tc-2022", "tc-1999")),
                sometimes(List.of("vendor-claim", "document", "press")),
                filters,
                random.nextInt(4) == 0,
                new Sort.ByName(),
                1,
                SearchState.LARGEST_SIZE,
                Reader.UNSTATED);
    }

    /** A search with all that an address can say, odd words included. */
    public SearchState address() {
        SearchState state = state();
        return new SearchState(
                pick(
                        List.of(
                                "",
                                "mobile X-ray",
                                "${q}",
                                "100 % & more = +",
                                "فحص الشاحنات",
                                "a;b#c")),
                state.types(),
                state.exhibitors(),
                state.countries(),
                state.editions(),
                state.evidence(),
                state.capabilities(),
                state.retired(),
                pick(
                        List.of(
                                new Sort.ByRelevance(),
                                new Sort.ByName(),
                                new Sort.ByCapability("steel_penetration", true),
                                new Sort.ByCapability("weight", false))),
                1 + random.nextInt(100),
                1 + random.nextInt(100),
                new Reader(
                        pick(List.of(Optional.empty(), Optional.of("fr"))),
                        pick(List.of(Optional.empty(), Optional.of(UnitSystem.IMPERIAL))),
                        random.nextBoolean()
                                ? new TreeMap<>(Map.of("steel_penetration", "in"))
                                : new TreeMap<>(),
                        layout()));
    }

    private Layout layout() {
        List<String> quantities =
                registry.listCapabilities().stream()
                        .filter(each -> each.kind() == Kind.QUANTITY)
                        .map(Capability::id)
                        .toList();
        return new Layout(
                pick(List.of(Layout.Form.values())),
                random.nextBoolean()
                        ? List.of()
                        : List.of(pick(quantities), pick(quantities), pick(quantities)),
                random.nextBoolean() ? Optional.empty() : Optional.of(pick(quantities)),
                random.nextBoolean() ? Optional.empty() : Optional.of(pick(quantities)));
    }

    private Selection sometimes(List<String> all) {
        return random.nextInt(5) == 0 ? selection(all) : Selection.NONE;
    }

    private Selection selection(List<String> all) {
        List<String> chosen = some(all);
        List<String> excluded = random.nextInt(3) == 0 ? List.of(pick(all)) : List.of();
        return new Selection(
                excluded.isEmpty() || random.nextBoolean() ? chosen : List.of(), excluded);
    }

    private List<String> some(List<String> all) {
        List<String> some = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            some.add(pick(all));
        }
        return some;
    }

    public CapabilityFilter filter(Capability capability) {
        boolean asks = random.nextInt(8) > 0;
        boolean chosen = capability.kind().isChosen();
        return new CapabilityFilter(
                asks && !chosen ? ranges(capability) : List.of(),
                asks && chosen ? selection(options(capability)) : Selection.NONE,
                random.nextInt(3) == 0 ? Match.CERTAIN : Match.POSSIBLE,
                List.of(Unknowns.LEAVE_OUT, Unknowns.LEAVE_OUT, Unknowns.INCLUDE, Unknowns.ONLY)
                        .get(random.nextInt(4)),
                chosen && random.nextInt(4) == 0 ? Mode.ALL : Mode.ANY,
                random.nextInt(4) == 0 ? List.of("document") : List.of(),
                random.nextInt(4) == 0 && !capability.standards().isEmpty()
                        ? List.of(capability.standards().getFirst())
                        : List.of(),
                random.nextInt(4) == 0 ? List.of("indoors") : List.of());
    }

    private static List<String> options(Capability capability) {
        List<String> options =
                new ArrayList<>(
                        capability.kind() == Kind.FLAG
                                ? List.of("yes", "no")
                                : capability.options().stream().map(Option::id).toList());
        if (capability.open()) {
            options.addAll(List.of("on rails", "a/b, c", "!not", "\\\\back", "nobody has this"));
        }
        return options;
    }

    private List<RangeLiteral> ranges(Capability capability) {
        List<RangeLiteral> ranges = new ArrayList<>();
        for (int i = random.nextInt(4) == 0 ? 2 : 1; i > 0; i--) {
            ranges.add(range(capability));
        }
        return ranges;
    }

    /** As an address would say it: in any accepted unit, and rounded as every conversion is. */
    private RangeLiteral range(Capability capability) {
        boolean money = capability.kind() == Kind.MONEY;
        String unit = money ? pick(List.of("EUR", "USD")) : pick(capability.units()).id();
        double one = values.value(capability);
        double other = random.nextInt(4) == 0 ? one : values.value(capability);
        String from = Math.round(Math.min(one, other)) + unit;
        String to = Math.round(Math.max(one, other)) + unit;
        String literal =
                switch (random.nextInt(4)) {
                    case 0 -> from + "..";
                    case 1 -> ".." + to;
                    case 2 -> from + (money || rises(unit, capability) ? "..<" : "..") + to;
                    default -> from + ".." + to;
                };
        ReadSpan read = spans.read(capability, literal);
        return new RangeLiteral(read.text(), read.span(), read.currency());
    }

    /** An end cannot be left out in units that fall, such as gauges of wire. */
    private static boolean rises(String unit, Capability capability) {
        Units units = BuiltInDefinitions.shared().units();
        return capability
                .unit()
                .filter(canonical -> units.inverts(units.getUnit(unit), canonical))
                .isEmpty();
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
