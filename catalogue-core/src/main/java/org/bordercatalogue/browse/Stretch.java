package org.bordercatalogue.browse;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.search.SearchState;

/**
 * Some of what a search finds, by id.
 *
 * @param total how many hits there are in all
 * @param next behind which id to go on, absent where this was the last
 */
public record Stretch(
        SearchState state, long total, List<ListedProduct> products, Optional<String> next) {
    public Stretch {
        products = List.copyOf(products);
    }
}
