package org.bordercatalogue.web.search;

import java.util.List;
import org.bordercatalogue.web.data.ProductItem;

/**
 * A search as data.
 *
 * @param ignored names of parameters that nothing knows
 * @param suggestions where nothing was found: what to drop, and what that gives
 */
record SearchRepresentation(
        long total,
        List<ProductItem> items,
        List<FacetRepresentation> facets,
        List<AppliedRepresentation> applied,
        List<String> ignored,
        int page,
        int size,
        List<Suggestion> suggestions) {
    /**
     * @param remove address of the same search, as data, without it
     */
    record AppliedRepresentation(String parameter, String label, String remove) {}

    record Suggestion(String parameter, String label, long total, String url) {}
}
