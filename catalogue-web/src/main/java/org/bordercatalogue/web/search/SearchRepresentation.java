package org.bordercatalogue.web.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.web.data.ProductItem;

/**
 * A search as data.
 *
 * @param ignored names of parameters that nothing knows
 * @param suggestions where nothing was found: what to drop, and what that gives
 * @param next address of the next stretch, where the search is gone through by a cursor
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record SearchRepresentation(
        long total,
        List<ProductItem> items,
        List<FacetRepresentation> facets,
        List<AppliedRepresentation> applied,
        List<String> ignored,
        int page,
        int size,
        List<Suggestion> suggestions,
        Optional<String> next) {
    /**
     * @param remove address of the same search, as data, without it
     */
    record AppliedRepresentation(String parameter, String label, String remove) {}

    record Suggestion(String parameter, String label, long total, String url) {}
}
