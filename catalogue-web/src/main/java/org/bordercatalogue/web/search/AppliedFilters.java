package org.bordercatalogue.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bordercatalogue.browse.Refinement;
import org.bordercatalogue.search.CapabilityFilter;
import org.bordercatalogue.search.RangeLiteral;
import org.bordercatalogue.search.SearchParameters;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.search.Selection;
import org.bordercatalogue.web.page.PageContext;

/** Lists what a search asks for, one item for each thing that can be taken away. */
final class AppliedFilters {
    private final FacetLabels labels;
    private final RangeWords ranges;
    private final PageContext context;

    AppliedFilters(FacetLabels labels, RangeWords ranges, PageContext context) {
        this.labels = labels;
        this.ranges = ranges;
        this.context = context;
    }

    List<Applied> of(SearchState state) {
        List<Applied> applied = new ArrayList<>();
        Refinement refinement = new Refinement(state);
        if (!state.text().isEmpty()) {
            applied.add(
                    new Applied(
                            SearchParameters.TEXT,
                            context.messages().text("applied.text", "text", state.text()),
                            refinement.without(SearchParameters.TEXT)));
        }
        FacetLabels.common().forEach(facet -> addSelection(applied, refinement, facet));
        state.capabilities().forEach((id, filter) -> addFilter(applied, refinement, id, filter));
        return applied;
    }

    private void addSelection(List<Applied> applied, Refinement refinement, String facet) {
        Selection selection = refinement.selectionOf(facet);
        for (String value : selection.chosen()) {
            applied.add(item(facet, labels.value(facet, value), refinement.without(facet, value)));
        }
        for (String value : selection.excluded()) {
            String words =
                    context.messages().text("applied.not", "value", labels.value(facet, value));
            applied.add(item(facet, words, refinement.without(facet, value)));
        }
    }

    private void addFilter(
            List<Applied> applied, Refinement refinement, String id, CapabilityFilter filter) {
        for (RangeLiteral range : filter.ranges()) {
            applied.add(item(id, ranges.words(id, range), refinement.withoutRange(id, range)));
        }
        addSelection(applied, refinement, id);
        if (filter.unknowns() != CapabilityFilter.Unknowns.LEAVE_OUT) {
            String key = "applied.unknown." + lower(filter.unknowns());
            applied.add(
                    item(
                            id,
                            context.text(key),
                            refinement.withFilter(
                                    id,
                                    filter.answered(
                                            filter.match(), CapabilityFilter.Unknowns.LEAVE_OUT))));
        }
        if (filter.match() == CapabilityFilter.Match.CERTAIN) {
            applied.add(
                    item(
                            id,
                            context.text("applied.certain"),
                            refinement.withFilter(
                                    id,
                                    filter.answered(
                                            CapabilityFilter.Match.POSSIBLE, filter.unknowns()))));
        }
        addRestrictions(applied, refinement, id, filter);
    }

    /** The mode and what restricts the figures that count are taken away together with all else. */
    private void addRestrictions(
            List<Applied> applied, Refinement refinement, String id, CapabilityFilter filter) {
        SearchState without = refinement.without(id);
        if (filter.mode() == CapabilityFilter.Mode.ALL) {
            applied.add(item(id, context.text("applied.all"), without));
        }
        Map.of(
                        "evidence", filter.evidence(),
                        "standard", filter.standards(),
                        "condition", filter.conditions())
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(each -> !each.getValue().isEmpty())
                .forEach(each ->
                        applied.add(
                                item(
                                        id,
                                        context.text("applied." + each.getKey())
                                                + " "
                                                + context.messages().alternatives(each.getValue()),
                                        without)));
    }

    private Applied item(String facet, String words, SearchState without) {
        String label =
                context.messages()
                        .text("applied.item", Map.of("facet", labels.facet(facet), "value", words));
        return new Applied(facet, label, without);
    }

    private static String lower(CapabilityFilter.Unknowns unknowns) {
        return switch (unknowns) {
            case LEAVE_OUT -> "leave-out";
            case INCLUDE -> "include";
            case ONLY -> "only";
        };
    }
}
