package org.bordercatalogue.search.solr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.Evidence;
import org.bordercatalogue.figure.Span;
import org.bordercatalogue.search.Buckets;
import org.bordercatalogue.search.CapabilityFilter;
import org.bordercatalogue.search.CapabilityFilter.Match;
import org.bordercatalogue.search.CapabilityFilter.Unknowns;
import org.bordercatalogue.search.Facet;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.search.Selection;

/**
 * Makes facets of the engine's counts: zeros for values that nothing has, and the chosen ones
 * always among them.
 */
final class FacetReader {
    private final Registry registry;

    FacetReader(Registry registry) {
        this.registry = registry;
    }

    List<Facet> read(SearchState state, AskedFacets asked, FurtherValues further, Counts answer) {
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
        List<Facet.Value> values = new ArrayList<>();
        counts.forEach((value, count) -> values.add(value(value, count, count, selection)));
        long listed = counts.values().stream().filter(count -> count > 0).count();
        long silent = terms.missing();
        return new Facet.Choice(
                parameter.parameter(),
                values,
                Math.max(0, terms.bucketsInAll() - listed),
                new Facet.Blanks(carrier.count() - silent, silent, 0, 0));
    }

    private Stream<String> known(SelectionParameter parameter) {
        return switch (parameter) {
            case TYPE -> registry.listTypes().stream().map(EquipmentType::id);
            case EVIDENCE -> Stream.of(Evidence.values()).map(Evidence::code);
            case EXHIBITOR, COUNTRY, EDITION -> Stream.of();
        };
    }

    private static Facet.Value value(String value, long count, long certain, Selection selection) {
        return new Facet.Value(
                value,
                "",
                count,
                certain,
                selection.chosen().contains(value),
                selection.excluded().contains(value));
    }

    private List<Facet> ofCapability(
            Capability capability, CapabilityFilter filter, FurtherValues further, Counts carrier) {
        Map<String, Counts> tokens = carrier.facet(FacetTranslator.VALUES).buckets();
        Facet.Blanks blanks = blanks(carrier, tokens);
        ValueCounts counts = new ValueCounts(carrier, tokens, filter);
        if (capability.kind().isChosen()) {
            Set<String> options =
                    new LinkedHashSet<>(FacetValues.options(capability, filter, further));
            options.addAll(counts.valuesCounted());
            return List.of(ofOptions(capability, filter, options, counts, blanks));
        }
        if (!capability.kind().isMeasured()) {
            return List.of();
        }
        return currencies(capability, filter, further, carrier).stream()
                .map(currency -> ofNumbers(capability, filter, counts, blanks, currency))
                .toList();
    }

    private static Facet.Blanks blanks(Counts carrier, Map<String, Counts> tokens) {
        long applicable =
                carrier.findFacet(FacetTranslator.APPLICABLE)
                        .map(Counts::count)
                        .orElse(carrier.count());
        long stated = count(tokens, Tokens.STATED);
        long notDisclosed = count(tokens, Tokens.NOT_DISCLOSED);
        long notApplicable = count(tokens, Tokens.NOT_APPLICABLE);
        long notStated = applicable - stated - notDisclosed - notApplicable;
        return new Facet.Blanks(stated, notStated, notDisclosed, notApplicable);
    }

    private static long count(Map<String, Counts> tokens, String token) {
        Counts bucket = tokens.get(token);
        return bucket == null ? 0 : bucket.count();
    }

    private static Facet ofOptions(
            Capability capability,
            CapabilityFilter filter,
            Set<String> options,
            ValueCounts counts,
            Facet.Blanks blanks) {
        List<Facet.Value> values =
                options.stream()
                        .map(option ->
                                value(
                                        option,
                                        counts.count(option),
                                        counts.certain(option),
                                        filter.selection()))
                        .toList();
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

    private static Facet ofNumbers(
            Capability capability,
            CapabilityFilter filter,
            ValueCounts counts,
            Facet.Blanks blanks,
            Optional<String> currency) {
        List<Span> spans = Buckets.of(capability);
        List<Facet.Bucket> buckets = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            String value = Tokens.bucket(i, currency);
            boolean selected =
                    filter.ranges().stream()
                            .anyMatch(range ->
                                    range.span().equals(span) && range.currency().equals(currency));
            buckets.add(
                    new Facet.Bucket(
                            span.from(),
                            span.to(),
                            counts.count(value),
                            counts.certain(value),
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

    /** The counts of a facet's values, from the tokens or from a query each. */
    private record ValueCounts(
            Counts carrier, Map<String, Counts> tokens, CapabilityFilter filter) {
        long count(String value) {
            if (!FacetTranslator.isPlain(filter)) {
                return carrier.facet(FacetTranslator.possible(value)).count();
            }
            return filter.match() == Match.CERTAIN
                    ? certain(value)
                    : FacetReader.count(tokens, Tokens.possible(value));
        }

        long certain(String value) {
            if (filter.unknowns() == Unknowns.ONLY) {
                return 0;
            }
            return FacetTranslator.isPlain(filter)
                    ? FacetReader.count(tokens, Tokens.certain(value))
                    : carrier.facet(FacetTranslator.certain(value)).count();
        }

        List<String> valuesCounted() {
            return FacetTranslator.isPlain(filter)
                    ? tokens.keySet().stream()
                            .map(Tokens::possibleValue)
                            .flatMap(Optional::stream)
                            .toList()
                    : List.of();
        }
    }
}
