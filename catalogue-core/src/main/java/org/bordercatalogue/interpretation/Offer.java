package org.bordercatalogue.interpretation;

import java.util.List;
import org.bordercatalogue.search.SearchState;

/**
 * Filters that a part of the text may mean.
 *
 * @param state the search with them, and without the words that they were read from
 */
public record Offer(List<Filter> filters, SearchState state) {
    public Offer {
        filters = List.copyOf(filters);
    }

    /**
     * @param parameter its name in the address
     * @param value as it stands in the address
     */
    public record Filter(String parameter, String value) {}
}
