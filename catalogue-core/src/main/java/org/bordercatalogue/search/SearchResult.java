package org.bordercatalogue.search;

import java.util.List;
import org.bordercatalogue.wording.Replacement;

/**
 * The engine's answer.
 *
 * @param total all hits
 * @param products ids of the hits on the page asked for, in order
 * @param items the same hits with what lists say of them, where that was asked for, else none
 * @param recoveries when nothing was found: filters that could be dropped, and what that gives
 * @param generation of the index, rises with every change
 * @param respelled words that nothing is found by, and what was searched for instead
 * @param others how much each of the other searches finds, in their order
 */
public record SearchResult(
        long total,
        List<String> products,
        List<SearchItem> items,
        List<Facet> facets,
        List<Recovery> recoveries,
        long generation,
        List<Replacement> respelled,
        List<Long> others) {
    public SearchResult {
        products = List.copyOf(products);
        items = List.copyOf(items);
        facets = List.copyOf(facets);
        recoveries = List.copyOf(recoveries);
        respelled = List.copyOf(respelled);
        others = List.copyOf(others);
    }

    /** "Without this filter: n". */
    public record Recovery(String parameter, long total) {}
}
