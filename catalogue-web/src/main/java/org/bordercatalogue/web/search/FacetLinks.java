package org.bordercatalogue.web.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bordercatalogue.figure.Span;
import org.bordercatalogue.search.Buckets;
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

    FacetRepresentation.Links of(String facet, Facet.Value value) {
        if (value.selected()) {
            return removing(SearchSteps.dropping(state, facet, value.value()));
        }
        if (value.count() == 0 && !value.excluded()) {
            return FacetRepresentation.Links.NONE;
        }
        boolean plain =
                !value.excluded()
                        && !value.value().isEmpty()
                        && ESCAPED.indexOf(value.value().charAt(0)) < 0;
        return plain
                ? adding(beginning + Addresses.parameter(facet, value.value()))
                : adding(address(SearchSteps.choosing(state, facet, value.value())));
    }

    FacetRepresentation.Links of(Facet.Quantity facet, Facet.Bucket bucket) {
        Span span = new Span(bucket.from(), bucket.to(), bucket.to().isPresent());
        if (bucket.selected()) {
            List<RangeLiteral> others =
                    state.filterOf(facet.id()).ranges().stream()
                            .filter(each ->
                                    !each.span().equals(span)
                                            || !each.currency().equals(facet.currency()))
                            .toList();
            return removing(
                    state.withFilter(facet.id(), state.filterOf(facet.id()).withRanges(others)));
        }
        if (bucket.count() == 0) {
            return FacetRepresentation.Links.NONE;
        }
        String literal = Buckets.literal(span, facet.currency()).text();
        return adding(beginning + Addresses.parameter(facet.id(), literal));
    }

    private String address(SearchState other) {
        return addresses.apply(other);
    }

    private static FacetRepresentation.Links adding(String address) {
        return new FacetRepresentation.Links(Optional.of(address), Optional.empty());
    }

    private FacetRepresentation.Links removing(SearchState without) {
        return new FacetRepresentation.Links(Optional.empty(), Optional.of(address(without)));
    }
}
