package org.bordercatalogue.search.solr;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.search.CapabilityFilter;
import org.bordercatalogue.search.CapabilityFilter.Match;
import org.bordercatalogue.search.CapabilityFilter.Unknowns;
import org.bordercatalogue.search.SearchResult.Answer;
import org.bordercatalogue.search.SearchState;

/** Counts how the products that all else leaves answer what is asked of each capability. */
final class AnswerCounts {
    private static final String NAME = "answer_";
    private static final String CERTAIN = "certain";
    private static final String POSSIBLE = "possible";
    private static final String UNKNOWN = "unknown";
    private static final String APPLICABLE = "applicable";
    private static final String REFUTED = "refuted";

    private final Registry registry;
    private final FilterClauses filters;

    AnswerCounts(Registry registry, FilterClauses filters) {
        this.registry = registry;
        this.filters = filters;
    }

    Map<String, Object> facets(SearchState state, ClauseWriter writer) {
        Map<String, Object> facets = new LinkedHashMap<>();
        state.capabilities()
                .forEach((id, filter) -> {
                    if (filter.asks()) {
                        facets.put(
                                NAME + id,
                                FacetTranslator.without(
                                        FacetTranslator.tag(id), of(id, filter, writer)));
                    }
                });
        return facets;
    }

    private Map<String, Object> of(String id, CapabilityFilter filter, ClauseWriter writer) {
        Capability capability = registry.getCapability(id);
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put(
                CERTAIN,
                count(capability, filter.answered(Match.CERTAIN, Unknowns.LEAVE_OUT), writer));
        counts.put(
                POSSIBLE,
                count(capability, filter.answered(Match.POSSIBLE, Unknowns.LEAVE_OUT), writer));
        if (filter.selection().excluded().isEmpty()) {
            counts.put(APPLICABLE, known(capability, filter, writer));
        } else {
            counts.put(
                    UNKNOWN,
                    count(capability, filter.answered(Match.POSSIBLE, Unknowns.ONLY), writer));
        }
        return counts;
    }

    /**
     * Of how many it is known, of those to which it applies; the others are unknown. What is asked
     * for here the engine has found already, or keeps for the next search, but for one range.
     */
    private Map<String, Object> known(
            Capability capability, CapabilityFilter filter, ClauseWriter writer) {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put(
                POSSIBLE,
                FacetTranslator.query(writer.write(filters.possible(capability, filter))));
        known.put(
                REFUTED, FacetTranslator.query(writer.write(filters.refuted(capability, filter))));
        return FacetTranslator.query(
                writer.write(filters.applicable(capability)), Map.of("facet", known));
    }

    private Map<String, Object> count(
            Capability capability, CapabilityFilter filter, ClauseWriter writer) {
        return FacetTranslator.query(writer.write(filters.hits(capability, filter)));
    }

    static SortedMap<String, Answer> read(SearchState state, Counts counts) {
        SortedMap<String, Answer> answers = new TreeMap<>();
        state.capabilities()
                .keySet()
                .forEach(id ->
                        counts.findFacet(NAME + id).ifPresent(each -> answers.put(id, read(each))));
        return answers;
    }

    private static Answer read(Counts counts) {
        return new Answer(
                counts.facet(CERTAIN).count(),
                counts.facet(POSSIBLE).count(),
                counts.findFacet(APPLICABLE)
                        .map(AnswerCounts::unknown)
                        .orElseGet(() -> counts.facet(UNKNOWN).count()));
    }

    private static long unknown(Counts applicable) {
        return applicable.count()
                - applicable.facet(POSSIBLE).count()
                - applicable.facet(REFUTED).count();
    }
}
