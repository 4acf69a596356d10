package org.bordercatalogue.search;

import java.util.List;

/**
 * The engine's answer.
 *
 * @param total all hits
 * @param products ids of the hits on the page asked for, in order
 * @param recoveries when nothing was found: filters that could be dropped, and what that gives
 * @param generation of the index, rises with every change
 */
public record SearchResult(
        long total,
        List<String> products,
        List<Facet> facets,
        List<Recovery> recoveries,
        long generation) {
    public SearchResult {
        products = List.copyOf(products);
        facets = List.copyOf(facets);
        recoveries = List.copyOf(recoveries);
    }

    /** "Without this filter: n". */
    public record Recovery(String parameter, long total) {}
}
