package org.bordercatalogue.web.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonSerializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.search.SearchResult;
import org.bordercatalogue.web.data.ProductItem;
import org.bordercatalogue.wording.Replacement;

/**
 * A search as data.
 *
 * @param ignored names of parameters that nothing knows
 * @param respelled words that nothing is found by, and what was searched for instead
 * @param answers by capability how what all else leaves answers what is asked of it
 * @param suggestions other searches that may have been meant, and what they give
 * @param next address of the next stretch, where the search is gone through by a cursor
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record SearchRepresentation(
        long total,
        List<ProductItem> items,
        JsonSerializable facets,
        List<AppliedRepresentation> applied,
        List<String> ignored,
        int page,
        int size,
        List<Replacement> respelled,
        Map<String, SearchResult.Answer> answers,
        List<Suggestion> suggestions,
        Optional<String> next) {
    /**
     * @param remove address of the same search, as data, without it
     */
    record AppliedRepresentation(String parameter, String label, String remove) {}

    /**
     * @param kind {@code without-filter} (where nothing was found), {@code filters} (what was
     *     typed, read as filters), {@code spelling} or {@code without-word}
     * @param parameter what it changes; several are parted by commas
     */
    record Suggestion(String kind, String parameter, String label, long total, String url) {}
}
