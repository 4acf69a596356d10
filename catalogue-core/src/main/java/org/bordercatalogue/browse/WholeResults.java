package org.bordercatalogue.browse;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bordercatalogue.search.CatalogueSearch;
import org.bordercatalogue.search.Hits;
import org.bordercatalogue.search.SearchState;

/**
 * Answers a search with everything it finds: which products is settled in one moment, what they
 * state is read in stretches, so that no result is too large.
 */
public final class WholeResults {
    /** More products than this no catalogue holds. */
    public static final int ALL = 1_000_000;

    private static final int AT_ONCE = 200;

    private final CatalogueSearch search;
    private final ListedProducts products;

    public WholeResults(CatalogueSearch search, ListedProducts products) {
        this.search = search;
        this.products = products;
    }

    /**
     * @param most how many products to give
     */
    public WholeResult find(SearchState state, int most) {
        Hits hits = search.hits(state, most);
        return new WholeResult(hits.total(), hits.generation(), () -> products(hits.products()));
    }

    /** As many products as a page of the search holds, the first behind an id; empty begins. */
    public Stretch findAfter(SearchState state, String id) {
        Hits hits = search.hitsAfter(state, id, state.size());
        List<ListedProduct> listed = new ArrayList<>();
        products(hits.products()).forEachRemaining(listed::add);
        return new Stretch(
                state,
                hits.total(),
                listed,
                hits.products().size() < state.size()
                        ? Optional.empty()
                        : Optional.of(hits.products().getLast()));
    }

    private Iterator<ListedProduct> products(List<String> ids) {
        return IntStream.iterate(0, begin -> begin < ids.size(), begin -> begin + AT_ONCE)
                .mapToObj(begin -> ids.subList(begin, Math.min(begin + AT_ONCE, ids.size())))
                .flatMap(stretch -> products.read(stretch).stream())
                .iterator();
    }
}
