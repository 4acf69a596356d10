package org.bordercatalogue.search;

import java.util.List;

/**
 * What an address asks.
 *
 * @param ignored names of parameters that nothing knows, sorted
 */
public record ParsedSearch(SearchState state, List<String> ignored) {
    public ParsedSearch {
        ignored = List.copyOf(ignored);
    }
}
