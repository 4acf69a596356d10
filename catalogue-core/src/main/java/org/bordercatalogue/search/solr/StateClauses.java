package org.bordercatalogue.search.solr;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.search.Selection;

/** What a search asks for besides its words, by parameter. */
final class StateClauses {
    private final Registry registry;
    private final FilterClauses filters;

    StateClauses(Registry registry, FilterClauses filters) {
        this.registry = registry;
        this.filters = filters;
    }

    Map<String, Clause> of(SearchState state) {
        Map<String, Clause> clauses = new LinkedHashMap<>();
        for (SelectionParameter parameter : SelectionParameter.values()) {
            Selection selection = parameter.of(state);
            if (!selection.isEmpty()) {
                clauses.put(parameter.parameter(), selected(parameter.field(), selection));
            }
        }
        state.capabilities()
                .forEach((id, filter) ->
                        clauses.put(id, filters.hits(registry.getCapability(id), filter)));
        return clauses;
    }

    /** What the public may find. */
    static Clause visible(boolean retired) {
        return retired
                ? new Clause.OneOf(
                        SolrFields.VISIBILITY, List.of(SolrFields.PUBLIC, SolrFields.RETIRED))
                : Clause.is(SolrFields.VISIBILITY, SolrFields.PUBLIC);
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
}
