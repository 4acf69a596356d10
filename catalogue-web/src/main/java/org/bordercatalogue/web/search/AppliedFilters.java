package org.bordercatalogue.web.search;

import java.util.List;
import java.util.Map;
import org.bordercatalogue.search.AppliedFilter;
import org.bordercatalogue.search.SearchParameters;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.search.SearchSteps;
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
        return SearchSteps.applied(state).stream().map(each -> item(each, state)).toList();
    }

    private Applied item(AppliedFilter filter, SearchState state) {
        if (filter.parameter().equals(SearchParameters.RETIRED)) {
            return new Applied(
                    filter.parameter(), context.text("applied.retired"), filter.without());
        }
        String facet = facet(filter.parameter());
        String words =
                switch (filter.kind()) {
                    case TEXT -> context.messages().text("applied.text", "text", filter.value());
                    case CHOSEN -> labels.value(facet, filter.value());
                    case EXCLUDED ->
                            context.messages()
                                    .text(
                                            "applied.not",
                                            "value",
                                            labels.value(facet, filter.value()));
                    case RANGE -> range(facet, filter.value(), state);
                    case ASPECT -> aspect(filter.parameter(), filter.value());
                };
        String label =
                filter.kind() == AppliedFilter.Kind.TEXT
                        ? words
                        : context.messages()
                                .text(
                                        "applied.item",
                                        Map.of("facet", labels.facet(facet), "value", words));
        return new Applied(filter.parameter(), label, filter.without());
    }

    private static String facet(String parameter) {
        int dot = parameter.indexOf('.');
        return dot < 0 ? parameter : parameter.substring(0, dot);
    }

    private String range(String capability, String text, SearchState state) {
        return state.filterOf(capability).ranges().stream()
                .filter(each -> each.text().equals(text))
                .findFirst()
                .map(each -> ranges.words(capability, each))
                .orElse(text);
    }

    private String aspect(String parameter, String value) {
        String aspect = parameter.substring(parameter.indexOf('.') + 1);
        return switch (aspect) {
            case "unknown" -> context.text("applied.unknown." + value);
            case "match" -> context.text("applied.certain");
            case "mode" -> context.text("applied.all");
            case "evidence" -> context.text("applied.evidence") + " " + labels.evidence(value);
            case "condition" -> context.text("applied.condition") + " " + labels.condition(value);
            default -> context.text("applied." + aspect) + " " + value;
        };
    }
}
