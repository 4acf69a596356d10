package org.bordercatalogue.search.solr;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.search.CapabilityFilter;
import org.bordercatalogue.search.CapabilityFilter.Mode;
import org.bordercatalogue.search.CapabilityFilter.Unknowns;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.search.Selection;
import org.bordercatalogue.search.solr.SolrFields.Aspect;

/**
 * Asks for the counts. Every facet is carried by a query that leaves out the facet's own filter, so
 * that the facet ignores its own choice and obeys all others (law 2).
 *
 * <p>Plain counts come from the tokens worked out at publishing. Where a filter says which figures
 * count or what becomes of unknowns, each value is counted with the very query that choosing it
 * would run (law 1).
 */
final class FacetTranslator {
    static final String VALUES = "values";
    static final String APPLICABLE = "applicable";
    static final String LEAST = "least";
    static final String GREATEST = "greatest";
    static final String CURRENCIES = "currencies";
    static final String GENERATION = "generation";
    static final String TOTAL = "total";

    /** More currencies than this nobody states. */
    private static final int MOST_CURRENCIES = 250;

    private final Registry registry;
    private final FilterClauses filters;
    private final ApplicableTypes types;

    FacetTranslator(Registry registry, FilterClauses filters) {
        this.registry = registry;
        this.filters = filters;
        types = new ApplicableTypes(registry);
    }

    static String tag(String parameter) {
        return "f_" + parameter;
    }

    static String recovery(String parameter) {
        return "without_" + parameter;
    }

    static String selected(int place) {
        return "selected_" + place;
    }

    /** Whether the tokens of publishing answer. */
    static boolean isPlain(CapabilityFilter filter) {
        return !filter.isRestricted() && filter.unknowns() == Unknowns.LEAVE_OUT;
    }

    Map<String, Object> translate(
            SearchState state, Asked asked, FurtherValues further, ClauseWriter writer) {
        Map<String, Object> facets = new LinkedHashMap<>();
        for (SelectionParameter parameter : asked.selections()) {
            facets.put(
                    parameter.tag(),
                    without(parameter.tag(), ofSelection(parameter, state, asked.most(), writer)));
        }
        for (String id : asked.capabilities()) {
            facets.put(tag(id), ofCapability(registry.getCapability(id), state, further, writer));
        }
        filterTags(state)
                .forEach(parameter ->
                        facets.put(recovery(parameter), without(tag(parameter), Map.of())));
        facets.put(GENERATION, generation(writer));
        return facets;
    }

    /** Counts all hits, one filter left out, and tells the generation. */
    Map<String, Object> total(String filter, ClauseWriter writer) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put(TOTAL, without(tag(filter), Map.of()));
        counts.put(GENERATION, generation(writer));
        return counts;
    }

    /** The parameters that leave something out. */
    static List<String> filterTags(SearchState state) {
        Stream<String> selections =
                Stream.of(SelectionParameter.values())
                        .filter(parameter -> !parameter.of(state).isEmpty())
                        .map(SelectionParameter::parameter);
        Stream<String> text =
                SearchWords.of(state.text()).isEmpty()
                        ? Stream.of()
                        : Stream.of(SearchTranslator.TEXT);
        return Stream.of(text, selections, state.capabilities().keySet().stream())
                .flatMap(each -> each)
                .toList();
    }

    private static Map<String, Object> ofSelection(
            SelectionParameter parameter, SearchState state, int most, ClauseWriter writer) {
        Map<String, Object> facets = new LinkedHashMap<>();
        Map<String, Object> values = terms(parameter.field(), parameter.most(most), true);
        values.put("numBuckets", true);
        if (parameter != SelectionParameter.TYPE && Widening.isOffered(parameter.of(state))) {
            Clause settled = Widening.settled(parameter.field(), parameter.of(state));
            facets.put(
                    Widening.ADDED,
                    Widening.counting(
                            parameter.field(), parameter.mostAdded(most), settled, writer));
        }
        facets.put(VALUES, values);
        List<String> selected = selected(parameter.of(state));
        for (int i = 0; i < selected.size(); i++) {
            facets.put(
                    selected(i),
                    query(writer.write(Clause.is(parameter.field(), selected.get(i)))));
        }
        return facets;
    }

    static List<String> selected(Selection selection) {
        return Stream.concat(selection.chosen().stream(), selection.excluded().stream()).toList();
    }

    private Map<String, Object> ofCapability(
            Capability capability, SearchState state, FurtherValues further, ClauseWriter writer) {
        CapabilityFilter filter = state.filterOf(capability.id());
        Map<String, Object> facets = new LinkedHashMap<>();
        String reading = SolrFields.of(capability.id(), Aspect.READING);
        facets.put(VALUES, terms(reading, Asked.ALL));
        if (isPlain(filter) && Widening.isOffered(filter)) {
            Clause settled = Widening.settled(capability, filter, filters);
            facets.put(Widening.ADDED, Widening.counting(reading, Asked.ALL, settled, writer));
        }
        if (!types.include(capability, state.types().chosen())) {
            facets.put(APPLICABLE, query(writer.write(types.having(capability))));
        }
        if (capability.kind().isMeasured()) {
            addExtent(facets, capability, writer);
        }
        if (!isPlain(filter)) {
            facets.putAll(new EachValue(filters, capability, filter, writer).counts(further));
        }
        // Where all choices are wanted, a count says what one more leaves, so the choices made so
        // far stay.
        boolean stays = filter.mode() == Mode.ALL && isPlain(filter);
        return stays
                ? query("*:*", Map.of("facet", facets))
                : without(tag(capability.id()), facets);
    }

    private static void addExtent(
            Map<String, Object> facets, Capability capability, ClauseWriter writer) {
        if (capability.kind() == Kind.MONEY) {
            facets.put(CURRENCIES, currencies(capability, writer));
        } else {
            facets.put(LEAST, "min(" + SolrFields.of(capability.id(), Aspect.LEAST) + ")");
            facets.put(GREATEST, "max(" + SolrFields.of(capability.id(), Aspect.GREATEST) + ")");
        }
    }

    /** Amounts are compared within one currency only, so they are looked up figure by figure. */
    private static Map<String, Object> currencies(Capability capability, ClauseWriter writer) {
        Map<String, Object> facet = terms(SolrFields.CURRENCY, MOST_CURRENCIES, false);
        facet.put(
                "domain",
                Map.of(
                        "blockChildren",
                        "{!v=$" + ClauseWriter.ROOTS + "}",
                        "filter",
                        writer.write(Clause.is(SolrFields.FIGURE_OF, capability.id()).nested())));
        facet.put(
                "facet",
                Map.of(
                        LEAST, "min(" + SolrFields.STATED_MINIMUM + ")",
                        GREATEST, "max(" + SolrFields.STATED_MAXIMUM + ")"));
        return facet;
    }

    static Map<String, Object> generation(ClauseWriter writer) {
        Map<String, Object> facet =
                query(
                        "*:*",
                        Map.of("facet", Map.of(GENERATION, "max(" + SolrFields.GENERATION + ")")));
        facet.put(
                "domain",
                Map.of("query", writer.write(Clause.is(SolrFields.KIND, SolrFields.INDEX))));
        return facet;
    }

    static Map<String, Object> without(String tag, Map<String, Object> inner) {
        Map<String, Object> facet =
                query("*:*", inner.isEmpty() ? Map.of() : Map.of("facet", inner));
        facet.put("domain", Map.of("excludeTags", tag));
        return facet;
    }

    static Map<String, Object> query(String query) {
        return query(query, Map.of());
    }

    static Map<String, Object> query(String query, Map<String, Object> more) {
        Map<String, Object> facet = new LinkedHashMap<>();
        facet.put("type", "query");
        facet.put("q", query);
        facet.putAll(more);
        return facet;
    }

    static Map<String, Object> terms(String field, int limit) {
        return terms(field, limit, false);
    }

    private static Map<String, Object> terms(String field, int limit, boolean missing) {
        Map<String, Object> facet = new LinkedHashMap<>();
        facet.put("type", "terms");
        facet.put("field", field);
        facet.put("limit", limit);
        if (missing) {
            facet.put("missing", true);
        }
        return facet;
    }
}
