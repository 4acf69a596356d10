package org.bordercatalogue.search.solr;

import java.util.ArrayList;
import java.util.List;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.search.CapabilityFilter.Match;
import org.bordercatalogue.search.CapabilityFilter.Unknowns;
import org.bordercatalogue.search.LikelyMeaning;
import org.bordercatalogue.search.SearchState;

/**
 * What the words of a search ask for besides: once for those that may do it, and once more for
 * those that surely do.
 */
final class MeantClauses {
    private final Registry registry;
    private final FilterClauses filters;
    private final LikelyMeaning meaning;

    MeantClauses(Registry registry, FilterClauses filters, LikelyMeaning meaning) {
        this.registry = registry;
        this.filters = filters;
        this.meaning = meaning;
    }

    List<Clause> of(SearchState state) {
        List<Clause> meant = new ArrayList<>();
        meaning.of(state)
                .capabilities()
                .forEach((id, filter) -> {
                    if (!filter.equals(state.filterOf(id))) {
                        for (Match match : Match.values()) {
                            meant.add(
                                    filters.hits(
                                            registry.getCapability(id),
                                            filter.answered(match, Unknowns.LEAVE_OUT)));
                        }
                    }
                });
        return meant;
    }
}
