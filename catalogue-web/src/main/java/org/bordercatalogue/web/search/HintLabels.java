package org.bordercatalogue.web.search;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import org.bordercatalogue.browse.Hint;
import org.bordercatalogue.interpretation.Offer;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.web.view.Messages;

/** Words for searches that may have been meant. */
final class HintLabels {
    private static final String BETWEEN = " + ";

    private final FacetLabels labels;
    private final RangeWords ranges;
    private final Messages messages;

    HintLabels(FacetLabels labels, RangeWords ranges, Messages messages) {
        this.labels = labels;
        this.ranges = ranges;
        this.messages = messages;
    }

    String label(Hint hint) {
        return switch (hint) {
            case Hint.Filters(var filters, var state, _) -> filters(filters, state);
            case Hint.OtherSpelling(var state, _) -> state.text();
            case Hint.WithoutWord(var word, _, _) -> word;
        };
    }

    /**
     * @param state that has the filters
     */
    String filters(List<Offer.Filter> filters, SearchState state) {
        return filters.stream().map(each -> filter(each, state)).collect(joining(BETWEEN));
    }

    private String filter(Offer.Filter filter, SearchState state) {
        String value =
                state.filterOf(filter.parameter()).ranges().stream()
                        .filter(range -> range.text().equals(filter.value()))
                        .findFirst()
                        .map(range -> ranges.words(filter.parameter(), range))
                        .orElseGet(() -> labels.value(filter.parameter(), filter.value()));
        return messages.text(
                "applied.item", Map.of("facet", labels.facet(filter.parameter()), "value", value));
    }
}
