package org.bordercatalogue.search.solr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.Evidence;
import org.bordercatalogue.search.CapabilityFilter;
import org.bordercatalogue.search.Facet;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.search.Selection;

/**
 * Makes facets of the engine's counts: zeros for values that nothing has, and the chosen ones
 * always among them.
 */
final class FacetReader {
    private final Registry registry;
    private final KnownValues known;

    FacetReader(Registry registry) {
        this.registry = registry;
        known = new KnownValues(registry);
    }

    List<Facet> read(SearchState state, Asked asked, FurtherValues further, Counts answer) {
        List<Facet> facets = new ArrayList<>();
        for (SelectionParameter parameter : asked.selections()) {
            facets.add(ofSelection(parameter, parameter.of(state), answer.facet(parameter.tag())));
        }
        for (String id : asked.capabilities()) {
            Counts counts = answer.facet(FacetTranslator.tag(id));
            facets.addAll(
                    ofCapability(registry.getCapability(id), state.filterOf(id), further, counts));
        }
        return facets;
    }

    private Facet ofSelection(SelectionParameter parameter, Selection selection, Counts carrier) {
        Counts terms = carrier.facet(FacetTranslator.VALUES);
        Map<String, Long> counts = new LinkedHashMap<>();
        known(parameter).forEach(value -> counts.put(value, 0L));
        terms.buckets().forEach((value, bucket) -> counts.put(value, bucket.count()));
        List<String> selected = FacetTranslator.selected(selection);
        for (int i = 0; i < selected.size(); i++) {
            counts.put(selected.get(i), carrier.facet(FacetTranslator.selected(i)).count());
        }
        ToLongFunction<String> added = added(parameter, selection, carrier, counts);
        List<Facet.Value> values = new ArrayList<>();
        counts.forEach((value, count) -> {
            OptionalLong adds =
                    Widening.isOffered(selection)
                            ? OptionalLong.of(added.applyAsLong(value))
                            : OptionalLong.empty();
            values.add(value(value, count, count, adds, selection));
        });
        long listed = counts.values().stream().filter(count -> count > 0).count();
        long silent = terms.missing();
        return new Facet.Choice(
                parameter.parameter(),
                values,
                Math.max(0, terms.bucketsInAll() - listed),
                new Facet.Blanks(carrier.count() - silent, silent, 0, 0));
    }

    private ToLongFunction<String> added(
            SelectionParameter parameter,
            Selection selection,
            Counts carrier,
            Map<String, Long> counts) {
        if (parameter == SelectionParameter.TYPE) {
            return new AddedTypes(registry, selection, counts)::by;
        }
        Map<String, Long> added = Widening.added(carrier);
        return value -> added.getOrDefault(value, 0L);
    }

    private Stream<String> known(SelectionParameter parameter) {
        return switch (parameter) {
            case TYPE -> registry.listTypes().stream().map(EquipmentType::id);
            case EVIDENCE -> Stream.of(Evidence.values()).map(Evidence::code);
            case EXHIBITOR, COUNTRY, EDITION -> Stream.of();
        };
    }

    private static Facet.Value value(
            String value, long count, long certain, OptionalLong adds, Selection selection) {
        boolean chosen = selection.chosen().contains(value);
        boolean excluded = selection.excluded().contains(value);
        return new Facet.Value(
                value,
                "",
                count,
                certain,
                chosen || excluded ? OptionalLong.empty() : adds,
                chosen,
                excluded);
    }

    private List<Facet> ofCapability(
            Capability capability, CapabilityFilter filter, FurtherValues further, Counts carrier) {
        Map<String, Long> tokens = carrier.facet(FacetTranslator.VALUES).tallies();
        Facet.Blanks blanks = blanks(carrier, tokens);
        ValueCounts counts = ValueCounts.of(carrier, tokens, filter);
        if (capability.kind().isChosen()) {
            return List.of(ofOptions(capability, filter, further, counts, blanks));
        }
        if (!capability.kind().isMeasured()) {
            return List.of();
        }
        return currencies(capability, filter, further, carrier).stream()
                .map(currency -> ofNumbers(capability, filter, counts, blanks, currency))
                .toList();
    }

    private static Facet.Blanks blanks(Counts carrier, Map<String, Long> tokens) {
        long applicable =
                carrier.findFacet(FacetTranslator.APPLICABLE)
                        .map(Counts::count)
                        .orElse(carrier.count());
        long stated = tokens.getOrDefault(Tokens.STATED, 0L);
        long notDisclosed = tokens.getOrDefault(Tokens.NOT_DISCLOSED, 0L);
        long notApplicable = tokens.getOrDefault(Tokens.NOT_APPLICABLE, 0L);
        long notStated = applicable - stated - notDisclosed - notApplicable;
        return new Facet.Blanks(stated, notStated, notDisclosed, notApplicable);
    }

    private Facet ofOptions(
            Capability capability,
            CapabilityFilter filter,
            FurtherValues further,
            ValueCounts counts,
            Facet.Blanks blanks) {
        Map<String, CountedValue> options = new LinkedHashMap<>();
        known.options(capability).forEach(each -> options.put(each.possible(), each));
        if (!filter.selection().isEmpty() || !further.of(capability.id()).isEmpty()) {
            FacetValues.options(capability, filter, further)
                    .forEach(each ->
                            options.putIfAbsent(Tokens.possible(each), CountedValue.of(each)));
        }
        counts.addCounted(options);
        List<Facet.Value> values = new ArrayList<>(options.size());
        for (CountedValue option : options.values()) {
            values.add(
                    value(
                            option.value(),
                            counts.count(option),
                            counts.certain(option),
                            counts.adds(option),
                            filter.selection()));
        }
        return new Facet.Choice(capability.id(), values, 0, blanks);
    }

    private static Set<Optional<String>> currencies(
            Capability capability, CapabilityFilter filter, FurtherValues further, Counts carrier) {
        Set<Optional<String>> currencies =
                new LinkedHashSet<>(FacetValues.currencies(capability, filter, further));
        carrier.facet(FacetTranslator.CURRENCIES).buckets().keySet().stream()
                .sorted()
                .map(Optional::of)
                .forEach(currencies::add);
        return currencies;
    }

    private Facet ofNumbers(
            Capability capability,
            CapabilityFilter filter,
            ValueCounts counts,
            Facet.Blanks blanks,
            Optional<String> currency) {
        List<KnownValues.Bar> bars = known.barsOf(capability, currency);
        List<Facet.Bucket> buckets = new ArrayList<>(bars.size());
        for (KnownValues.Bar bar : bars) {
            boolean selected = bar.isSelected(filter);
            buckets.add(
                    new Facet.Bucket(
                            bar.range(),
                            counts.count(bar.value()),
                            counts.certain(bar.value()),
                            selected ? OptionalLong.empty() : counts.adds(bar.value()),
                            selected));
        }
        Counts extent =
                currency.map(code ->
                                counts.carrier()
                                        .facet(FacetTranslator.CURRENCIES)
                                        .buckets()
                                        .getOrDefault(code, Counts.of(null)))
                        .orElse(counts.carrier());
        return new Facet.Quantity(
                capability.id(),
                currency.orElseGet(() -> capability.unit().orElseThrow().id()),
                currency,
                extent.number(FacetTranslator.LEAST),
                extent.number(FacetTranslator.GREATEST),
                buckets,
                blanks);
    }
}
