package org.bordercatalogue.browse;

import java.util.List;
import java.util.Optional;
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
    private final Registry registry;
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
        this.registry = registry;
        this.facets = new FacetChoice(registry);
    }

    /**
     * One facet of a search with all its values, and no products.
     *
     * @return empty where nothing can be filtered by that id
     */
    public Optional<Found> findFacet(SearchState state, String id) {
        SearchResult result = search.facet(state, id);
        return result.facets().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Found(
                                state,
                                result,
                                registry.findCapability(id).stream().toList(),
                                List.of(),
                                List.of(),
                                directories.at(result.generation()),
                                List.of()));
    }

    public Found find(SearchState state, FacetExtent extent) {
        FacetChoice.Choice choice = facets.choose(state, extent);
        List<Hint> uncounted = hints.of(state);
        SearchResult result =
                search.search(
                        state,
                        choice.counted().stream().map(Capability::id).toList(),
                        uncounted.stream().map(Hint::state).toList());
        return new Found(
                state,
                result,
                choice.counted(),
                choice.deferred(),
                products.load(result.products(), result.generation()),
                directories.at(result.generation()),
                Hints.counted(uncounted, result));
    }
}
