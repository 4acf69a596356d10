package org.bordercatalogue.asking;

import java.util.List;
import org.bordercatalogue.search.CatalogueSearch;
import org.bordercatalogue.search.Hits;
import org.bordercatalogue.search.SearchResult;
import org.bordercatalogue.search.SearchState;

/** A search that is counted. */
public record CountedSearch(CatalogueSearch search, FilterCounts counts)
        implements CatalogueSearch {
    @Override
    public SearchResult search(SearchState state, List<String> facets, List<SearchState> others) {
        counts.count(state);
        return search.search(state, facets, others);
    }

    @Override
    public List<String> spellings(String text) {
        return search.spellings(text);
    }

    @Override
    public Hits hits(SearchState state, int most) {
        return search.hits(state, most);
    }

    @Override
    public Hits hitsAfter(SearchState state, String id, int most) {
        return search.hitsAfter(state, id, most);
    }

    @Override
    public long generation() {
        return search.generation();
    }
}
