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
    SearchResult search(SearchState state, List<String> facets);
}
