package org.bordercatalogue.browse;

import java.util.List;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.search.SearchResult;
import org.bordercatalogue.search.SearchState;

/**
 * A search answered.
 *
 * @param capabilities those that have a facet, in the order in which to show them
 * @param deferred those that could have one, and were left out
 * @param hints other searches that may have been meant, the likeliest of each kind first
 */
public record Found(
        SearchState state,
        SearchResult result,
        List<Capability> capabilities,
        List<Capability> deferred,
        List<ListedProduct> products,
        Directory directory,
        List<Hint> hints) {
    public Found {
        capabilities = List.copyOf(capabilities);
        deferred = List.copyOf(deferred);
        products = List.copyOf(products);
        hints = List.copyOf(hints);
    }
}
