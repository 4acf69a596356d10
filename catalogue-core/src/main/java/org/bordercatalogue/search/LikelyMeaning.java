package org.bordercatalogue.search;

/**
 * What the words of a search most likely ask for: "300 mm steel" asks for more than products that
 * speak of steel. It decides the order of what is found, never what is found.
 */
@FunctionalInterface
public interface LikelyMeaning {
    /** Takes words for words. */
    LikelyMeaning NONE = state -> state;

    /** The search with the filters that its words mean; itself where they mean none. */
    SearchState of(SearchState state);
}
