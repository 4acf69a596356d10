package org.bordercatalogue.web.suggest;

import java.util.List;

/** What a text being typed may become, the likeliest kind first. */
record SuggestedNames(String query, List<Suggested> suggestions) {
    SuggestedNames {
        suggestions = List.copyOf(suggestions);
    }

    /**
     * @param kind {@code filters}, {@code type}, {@code exhibitor}, {@code product} or {@code
     *     capability}
     * @param detail what kind of thing it is, or whose, in words
     * @param url address of its page, or of the search it stands for
     */
    record Suggested(String kind, String name, String detail, String url) {}
}
