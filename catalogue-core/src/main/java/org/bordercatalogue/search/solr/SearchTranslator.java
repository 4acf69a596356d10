package org.bordercatalogue.search.solr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.search.RangeLiteral;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.search.Selection;
import org.bordercatalogue.search.Sort;
import org.bordercatalogue.search.solr.SolrFields.Aspect;

/** Turns a search into one JSON request. Pure: same search, same request. */
final class SearchTranslator {
    /** The parameter of what was typed. */
    static final String TEXT = "q";

    /** The filter that leaves out what was given before. */
    static final String BEHIND = "behind";

    private static final String ORDER_LAST =
            SolrFields.NAME_ORDER + " asc," + SolrFields.ID + " asc";

    private final Registry registry;
    private final FilterClauses filters;
    private final FacetTranslator facets;

    SearchTranslator(Registry registry) {
        this.registry = registry;
        filters = new FilterClauses(registry);
        facets = new FacetTranslator(registry, filters);
    }

    /** The request for one page of results and these facets of capabilities. */
    Map<String, Object> translate(
            SearchState state, List<String> capabilities, FurtherValues further) {
        ClauseWriter writer = new ClauseWriter();
        String words = SearchWords.of(state.text());
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("query", query(words));
        request.put("filter", filters(state, writer));
        request.put("fields", SolrFields.ID);
        request.put("sort", order(state, words));
        request.put("offset", (state.page() - 1) * state.size());
        request.put("limit", state.size());
        request.put("facet", facets.translate(state, capabilities, further, writer));
        request.put("params", parameters(state, words, writer));
        return request;
    }

    /** The request for hits alone, in the search's order. */
    Map<String, Object> translate(SearchState state, int most) {
        ClauseWriter writer = new ClauseWriter();
        return bare(state, writer, filters(state, writer), most);
    }

    /** The request for hits alone, by id, behind one id; the facet counts all of them. */
    Map<String, Object> translate(SearchState state, String behind, int most) {
        ClauseWriter writer = new ClauseWriter();
        List<String> filters = filters(state, writer);
        if (!behind.isEmpty()) {
            filters.add(
                    0,
                    writer.write(
                            new Clause.Behind(SolrFields.ID, behind), FacetTranslator.tag(BEHIND)));
        }
        Map<String, Object> request = bare(state, writer, filters, most);
        request.put("sort", SolrFields.ID + " asc");
        return request;
    }

    private Map<String, Object> bare(
            SearchState state, ClauseWriter writer, List<String> filters, int most) {
        String words = SearchWords.of(state.text());
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("query", query(words));
        request.put("filter", filters);
        request.put("fields", SolrFields.ID);
        request.put("sort", order(state, words));
        request.put("limit", most);
        request.put("facet", facets.total(BEHIND, writer));
        request.put("params", parameters(state, words, writer));
        return request;
    }

    private static String query(String words) {
        return words.isEmpty()
                ? "*:*"
                : "{!edismax tag=" + FacetTranslator.tag(TEXT) + " v=$words}";
    }

    private static Map<String, String> parameters(
            SearchState state, String words, ClauseWriter writer) {
        Map<String, String> parameters = new LinkedHashMap<>(writer.parameters());
        if (!words.isEmpty()) {
            parameters.putAll(textParameters(words, state.reader().language().orElse("en")));
        }
        return parameters;
    }

    /**
     * A field that holds all of a language is enough for a match; names weigh most, then the
     * reader's language.
     */
    private static Map<String, String> textParameters(String words, String language) {
        StringBuilder fields = new StringBuilder(SolrFields.NAMES + "^6 " + SolrFields.WORDS);
        for (String each : ProductDocuments.LANGUAGES) {
            fields.append(' ').append(SolrFields.TEXT_PREFIX).append(each);
            fields.append(each.equals(language) ? "^3" : "");
        }
        return Map.of(
                "words",
                words,
                "qf",
                fields.toString(),
                "mm",
                "2<75%",
                "sow",
                "false",
                "lowercaseOperators",
                "false");
    }

    private List<String> filters(SearchState state, ClauseWriter writer) {
        List<String> queries = new ArrayList<>();
        for (SelectionParameter parameter : SelectionParameter.values()) {
            Selection selection = parameter.of(state);
            if (!selection.isEmpty()) {
                queries.add(writer.write(selected(parameter.field(), selection), parameter.tag()));
            }
        }
        state.capabilities()
                .forEach((id, filter) -> {
                    Capability capability = registry.getCapability(id);
                    queries.add(
                            writer.write(
                                    filters.hits(capability, filter), FacetTranslator.tag(id)));
                });
        // Last, and nobody else's to change: what is not public is neither found nor counted.
        queries.add(writer.write(Clause.is(SolrFields.VISIBILITY, SolrFields.PUBLIC)));
        return queries;
    }

    private static Clause selected(String field, Selection selection) {
        Clause chosen =
                selection.chosen().isEmpty()
                        ? Clause.everything()
                        : new Clause.OneOf(field, selection.chosen());
        return selection.excluded().isEmpty()
                ? chosen
                : chosen.butNot(new Clause.OneOf(field, selection.excluded()));
    }

    private String order(SearchState state, String words) {
        return switch (state.sort()) {
            case Sort.ByRelevance _ -> words.isEmpty() ? ORDER_LAST : "score desc," + ORDER_LAST;
            case Sort.ByName _ -> ORDER_LAST;
            case Sort.ByCapability(String id, boolean descending) ->
                    byCapability(state, id, descending);
        };
    }

    private String byCapability(SearchState state, String id, boolean descending) {
        Capability capability = registry.getCapability(id);
        String direction = descending ? " desc," : " asc,";
        List<RangeLiteral> ranges = state.filterOf(id).ranges();
        Optional<String> currency =
                ranges.stream().flatMap(range -> range.currency().stream()).findFirst();
        boolean mixed = capability.kind() == Kind.MONEY && currency.isEmpty();
        return (mixed ? SolrFields.of(id, Aspect.CURRENCY) + " asc," : "")
                + SolrFields.of(id, currency, Aspect.GUARANTEED)
                + direction
                + SolrFields.of(id, currency, Aspect.OTHER)
                + direction
                + SolrFields.ID
                + " asc";
    }
}
