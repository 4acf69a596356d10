package org.bordercatalogue.search;

import java.util.List;

/** Finds products. Only what is public is ever found or counted. */
public interface CatalogueSearch {
    /**
     * Answers a search with the facets asked for.
     *
     * @param facets ids of capabilities, beside the facets that every search has
     * @throws org.bordercatalogue.kernel.CatalogueException {@code SEARCH_UNAVAILABLE} when the
     *     engine does not answer
     */
    default SearchResult search(SearchState state, List<String> facets) {
        return search(state, facets, List.of());
    }

    /**
     * Answers a search, and says how much other searches would find.
     *
     * @param others counted in the same request; their order and page do not matter
     */
    SearchResult search(SearchState state, List<String> facets, List<SearchState> others);

    /** The same with what lists of data say of each product. */
    SearchResult searchItems(SearchState state, List<String> facets, List<SearchState> others);

    /**
     * Answers a search with one facet alone and all its values.
     *
     * @param facet id of a capability, or of a facet that every search has; any other answers none
     */
    SearchResult facet(SearchState state, String facet);

    /**
     * Other texts that may be meant by one with mistyped words, the likeliest first; without the
     * one that a search for the text takes by itself.
     */
    List<String> spellings(String text);

    /**
     * Hits from the first, in the search's order and as they are at one moment.
     *
     * @param most how many ids to give; all hits are counted
     */
    Hits hits(SearchState state, int most);

    /**
     * Hits by id, the first behind an id. Going on from the last of them goes through all hits
     * once, whatever is published meanwhile.
     *
     * @param id empty for the begin
     */
    Hits hitsAfter(SearchState state, String id, int most);

    /** The generation of the index, which rises with every change. */
    long generation();
}
