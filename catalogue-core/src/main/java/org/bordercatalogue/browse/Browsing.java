package org.bordercatalogue.browse;

import java.util.List;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.interpretation.Interpreter;
import org.bordercatalogue.search.CatalogueSearch;
import org.bordercatalogue.search.SearchResult;
import org.bordercatalogue.search.SearchState;

/** Answers a search with the products on the page asked for and the facets that suit it. */
public final class Browsing {
    private final CatalogueSearch search;
    private final ListedProducts products;
    private final Directories directories;
    private final FacetChoice facets;
    private final Hints hints;

    public Browsing(
            CatalogueSearch search,
            ListedProducts products,
            Directories directories,
            Registry registry,
            Interpreter interpreter) {
        this.search = search;
        this.hints = new Hints(search, interpreter);
        this.products = products;
        this.directories = directories;
        this.facets = new FacetChoice(registry);
    }

    public Found find(SearchState state) {
        List<Capability> capabilities = facets.choose(state);
        List<Hint> uncounted = hints.of(state);
        SearchResult result =
                search.search(
                        state,
                        capabilities.stream().map(Capability::id).toList(),
                        uncounted.stream().map(Hint::state).toList());
        return new Found(
                state,
                result,
                capabilities,
                products.load(result.products(), result.generation()),
                directories.at(result.generation()),
                Hints.counted(uncounted, result));
    }
}
