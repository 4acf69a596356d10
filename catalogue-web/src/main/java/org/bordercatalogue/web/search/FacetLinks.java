package org.bordercatalogue.web.search;

import java.util.List;
import java.util.function.Function;
import org.bordercatalogue.search.Facet;
import org.bordercatalogue.search.RangeLiteral;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.search.SearchSteps;
import org.bordercatalogue.web.url.Addresses;

/**
 * Leads from each value of a facet to the search with it or without it, but not to one that finds
 * nothing. There are hundreds of values, so what all their addresses begin with is written once.
 */
final class FacetLinks {
    /** Values that begin so are written otherwise in an address. */
    private static final String ESCAPED = "!\\";

    private final SearchState state;
    private final Function<SearchState, String> addresses;
    private final String beginning;

    /**
     * @param addresses of searches
     */
    FacetLinks(SearchState state, Function<SearchState, String> addresses) {
        this.state = state;
        this.addresses = addresses;
        String now = addresses.apply(SearchSteps.onPage(state, 1));
        this.beginning = now + (now.contains("?") ? "&" : "?");
    }

    FacetLink of(String facet, Facet.Value value) {
        if (value.selected()) {
            return removing(SearchSteps.dropping(state, facet, value.value()));
        }
        if (value.count() == 0 && !value.excluded()) {
            return FacetLink.NONE;
        }
        boolean plain =
                !value.excluded()
                        && !value.value().isEmpty()
                        && ESCAPED.indexOf(value.value().charAt(0)) < 0;
        return plain
                ? adding(beginning + Addresses.parameter(facet, value.value()))
                : adding(address(SearchSteps.choosing(state, facet, value.value())));
    }

    FacetLink of(Facet.Quantity facet, Facet.Bucket bucket) {
        if (bucket.selected()) {
            List<RangeLiteral> others =
                    state.filterOf(facet.id()).ranges().stream()
                            .filter(each -> !each.means(bucket.range()))
                            .toList();
            return removing(
                    state.withFilter(facet.id(), state.filterOf(facet.id()).withRanges(others)));
        }
        if (bucket.count() == 0) {
            return FacetLink.NONE;
        }
        return adding(beginning + Addresses.parameter(facet.id(), bucket.range().text()));
    }

    private String address(SearchState other) {
        return addresses.apply(other);
    }

    private static FacetLink adding(String address) {
        return new FacetLink(FacetLink.Step.ADD, address);
    }

    private FacetLink removing(SearchState without) {
        return new FacetLink(FacetLink.Step.REMOVE, address(without));
    }
}
