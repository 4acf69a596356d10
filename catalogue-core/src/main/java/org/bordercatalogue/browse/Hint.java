package org.bordercatalogue.browse;

import java.util.List;
import org.bordercatalogue.interpretation.Offer;
import org.bordercatalogue.search.SearchState;

/** Another search that may be the one that was meant. */
public sealed interface Hint {
    SearchState state();

    /** How many products it finds. */
    long total();

    Hint counted(long count);

    /** What was typed, read as filters. */
    record Filters(List<Offer.Filter> filters, SearchState state, long total) implements Hint {
        public Filters {
            filters = List.copyOf(filters);
        }

        @Override
        public Filters counted(long count) {
            return new Filters(filters, state, count);
        }
    }

    /** Other words, spelled much like those that were typed. */
    record OtherSpelling(SearchState state, long total) implements Hint {
        @Override
        public OtherSpelling counted(long count) {
            return new OtherSpelling(state, count);
        }
    }

    /** The same without one of its words, where nothing has them all. */
    record WithoutWord(String word, SearchState state, long total) implements Hint {
        @Override
        public WithoutWord counted(long count) {
            return new WithoutWord(word, state, count);
        }
    }
}
