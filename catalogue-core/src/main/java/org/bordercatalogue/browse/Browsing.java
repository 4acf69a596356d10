package org.bordercatalogue.browse;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    private final Relaxations relaxations;

    public Browsing(
            CatalogueSearch search,
            ListedProducts products,
            Directories directories,
            Registry registry,
            Interpreter interpreter) {
        this.search = search;
        this.hints = new Hints(search, interpreter);
        this.relaxations = new Relaxations(search);
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

    /** For readers: with the products as they are now. */
    public Found find(SearchState state, FacetExtent extent) {
        return find(
                state,
                extent,
                search::search,
                result -> products.load(result.products(), result.generation()));
    }

    /** How many a search would find, and nothing else of them. */
    public long count(SearchState state) {
        return search.hits(state, 1).total();
    }

    /** For programs: with all facets, and the products as the index has them. */
    public Found findItems(SearchState state) {
        return find(state, FacetExtent.ALL, search::searchItems, _ -> List.of());
    }

    private Found find(
            SearchState state,
            FacetExtent extent,
            Asking asking,
            Function<SearchResult, List<ListedProduct>> load) {
        FacetChoice.Choice choice = facets.choose(state, extent);
        List<Hint> uncounted = hints.of(state);
        SearchResult result =
                asking.ask(
                        state,
                        choice.counted().stream().map(Capability::id).toList(),
                        uncounted.stream().map(Hint::state).toList());
        boolean stuck = result.total() == 0 && result.recoveries().isEmpty();
        return new Found(
                state,
                stuck ? result.withRecoveries(relaxations.of(state)) : result,
                choice.counted(),
                choice.deferred(),
                load.apply(result),
                directories.at(result.generation()),
                Hints.counted(uncounted, result));
    }

    private interface Asking {
        SearchResult ask(SearchState state, List<String> facets, List<SearchState> others);
    }
}
