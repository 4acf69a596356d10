package org.bordercatalogue.interpretation;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.bordercatalogue.search.SearchState;

/**
 * One filter that some pieces of the text may mean.
 *
 * @param pieces by their places
 * @param step adds the filter to a search
 */
record Meaning(Offer.Filter filter, Set<Integer> pieces, UnaryOperator<SearchState> step) {
    Meaning {
        pieces = new TreeSet<>(pieces);
    }

    boolean isOf(String parameter) {
        return filter.parameter().equals(parameter);
    }
}
