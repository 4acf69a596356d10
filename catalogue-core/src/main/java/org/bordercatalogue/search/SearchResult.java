package org.bordercatalogue.search;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bordercatalogue.wording.Replacement;

/**
 * The engine's answer.
 *
 * @param total all hits
 * @param products ids of the hits on the page asked for, in order
 * @param items the same hits with what lists say of them, where that was asked for, else none
 * @param answers how what all else leaves answers what is asked of each capability, by its id
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
        SortedMap<String, Answer> answers,
        List<Recovery> recoveries,
        long generation,
        List<Replacement> respelled,
        List<Long> others) {
    public SearchResult {
        products = List.copyOf(products);
        items = List.copyOf(items);
        facets = List.copyOf(facets);
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
        recoveries = List.copyOf(recoveries);
        respelled = List.copyOf(respelled);
        others = List.copyOf(others);
    }

    public SearchResult withRecoveries(List<Recovery> others) {
        return new SearchResult(
                total,
                products,
                items,
                facets,
                answers,
                others,
                generation,
                respelled,
                this.others);
    }

    /**
     * The two counts of law 5, and of how many it cannot be told.
     *
     * @param possible those that are certain among them
     */
    public record Answer(long certain, long possible, long unknown) {}

    /** How much is found without these filters: one of them, or the fewest that help. */
    public record Recovery(List<String> parameters, long total) {
        public Recovery {
            parameters = List.copyOf(parameters);
        }
    }
}
