package org.bordercatalogue.search;

import java.util.List;

/**
 * Hits without facets.
 *
 * @param total all hits of the search
 * @param products ids of those asked for, in order
 * @param generation of the index
 */
public record Hits(long total, List<String> products, long generation) {
    public Hits {
        products = List.copyOf(products);
    }
}
