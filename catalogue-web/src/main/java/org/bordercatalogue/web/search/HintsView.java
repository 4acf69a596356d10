package org.bordercatalogue.web.search;

import java.util.List;

/**
 * What the page says about the words that were typed.
 *
 * @param respelled sentences on words that were put right
 * @param filters what was typed, read as filters
 * @param spellings other spellings
 * @param words words to leave out, where nothing was found
 */
record HintsView(
        List<String> respelled,
        List<HintView> filters,
        List<HintView> spellings,
        List<HintView> words) {
    HintsView {
        respelled = List.copyOf(respelled);
        filters = List.copyOf(filters);
        spellings = List.copyOf(spellings);
        words = List.copyOf(words);
    }

    /**
     * A link to a search that may have been meant.
     *
     * @param count how many it finds
     */
    record HintView(String label, String url, String count) {}
}
