package org.bordercatalogue.search.solr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.search.LikelyMeaning;
import org.bordercatalogue.search.RangeLiteral;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.search.Sort;
import org.bordercatalogue.search.solr.SolrFields.Aspect;

/** Turns a search into one JSON request. Pure: same search, same request. */
final class SearchTranslator {
    /** The parameter of what was typed. */
    static final String TEXT = "q";

    /** The filter that leaves out what was given before. */
    static final String BEHIND = "behind";

    static final String ORDER_LAST = SolrFields.NAME_ORDER + " asc," + SolrFields.ID + " asc";

    private static final List<String> ITEM =
            Stream.concat(Stream.of(SolrFields.ID), ItemFields.ALL.stream()).toList();

    private static final String FALLBACK = "en";

    private final Registry registry;
    private final StateClauses clauses;
    private final FacetTranslator facets;
    private final AnswerCounts answers;
    private final TextReader texts;
    private final MeantClauses meant;

    SearchTranslator(Registry registry, TextReader texts, LikelyMeaning meaning) {
        this.registry = registry;
        this.texts = texts;
        FilterClauses filters = new FilterClauses(registry);
        clauses = new StateClauses(registry, filters);
        facets = new FacetTranslator(registry, filters);
        answers = new AnswerCounts(registry, filters);
        meant = new MeantClauses(registry, filters, meaning);
    }

    /** The request for one page of results and these facets of capabilities. */
    Map<String, Object> translate(
            SearchState state,
            AskedText text,
            Asked asked,
            FurtherValues further,
            List<SearchState> others) {
        ClauseWriter writer = new ClauseWriter();
        TextQueries queries = queries(state, writer);
        Map<String, Object> counts = facets.translate(state, asked, further, writer);
        counts.putAll(answers.facets(state, writer));
        counts.putAll(new OtherSearches(clauses, texts, queries).facets(state, others, writer));
        Map<String, Object> request = bare(state, text, queries, filters(state, writer));
        if (asked.items()) {
            request.put("fields", ITEM);
        }
        request.put("offset", (state.page() - 1) * state.size());
        request.put("limit", state.size());
        request.put("facet", counts);
        request.put("params", queries.parameters());
        return request;
    }

    /** The request for hits alone, in the search's order. */
    Map<String, Object> translate(SearchState state, AskedText text, int most) {
        ClauseWriter writer = new ClauseWriter();
        return hits(state, text, queries(state, writer), filters(state, writer), most, writer);
    }

    /** The request for hits alone, by id, behind one id; the facet counts all of them. */
    Map<String, Object> translate(SearchState state, AskedText text, String behind, int most) {
        ClauseWriter writer = new ClauseWriter();
        List<String> filters = filters(state, writer);
        if (!behind.isEmpty()) {
            filters.add(
                    0,
                    writer.write(
                            new Clause.Behind(SolrFields.ID, behind), FacetTranslator.tag(BEHIND)));
        }
        Map<String, Object> request =
                hits(state, text, queries(state, writer), filters, most, writer);
        request.put("sort", SolrFields.ID + " asc");
        return request;
    }

    private Map<String, Object> hits(
            SearchState state,
            AskedText text,
            TextQueries queries,
            List<String> filters,
            int most,
            ClauseWriter writer) {
        Map<String, Object> request = bare(state, text, queries, filters);
        request.put("limit", most);
        request.put("facet", facets.total(BEHIND, writer));
        request.put("params", queries.parameters());
        return request;
    }

    private Map<String, Object> bare(
            SearchState state, AskedText text, TextQueries queries, List<String> filters) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put(
                "query",
                text.isEmpty()
                        ? "*:*"
                        : queries.ranked(text, meant.of(state), FacetTranslator.tag(TEXT)));
        request.put("filter", filters);
        request.put("fields", SolrFields.ID);
        request.put("sort", order(state, text));
        return request;
    }

    /**
     * The part of a request that says among which products to look.
     *
     * @param further queries that hold as well
     */
    Map<String, Object> narrowed(SearchState state, List<String> further, ClauseWriter writer) {
        List<String> filters = new ArrayList<>(further);
        filters.addAll(filters(state, writer));
        return bare(state, texts.read(state.text()), queries(state, writer), filters);
    }

    /** The request with all the parameters that its queries name. */
    Map<String, Object> with(Map<String, Object> request, SearchState state, ClauseWriter writer) {
        request.put(
                "params",
                state.text().isEmpty() ? writer.parameters() : queries(state, writer).parameters());
        return request;
    }

    /** What a search asks for besides its words. */
    List<Clause> scope(SearchState state) {
        return List.copyOf(clauses.of(state).values());
    }

    private static TextQueries queries(SearchState state, ClauseWriter writer) {
        return new TextQueries(writer, state.reader().language().orElse(FALLBACK));
    }

    private List<String> filters(SearchState state, ClauseWriter writer) {
        List<String> queries = new ArrayList<>();
        clauses.of(state)
                .forEach((parameter, clause) ->
                        queries.add(writer.write(clause, FacetTranslator.tag(parameter))));
        // Last, and nobody else's to change: what is not public is neither found nor counted.
        queries.add(writer.write(StateClauses.visible(state.retired())));
        return queries;
    }

    private String order(SearchState state, AskedText text) {
        return switch (state.sort()) {
            case Sort.ByRelevance _ -> text.isEmpty() ? ORDER_LAST : "score desc," + ORDER_LAST;
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
