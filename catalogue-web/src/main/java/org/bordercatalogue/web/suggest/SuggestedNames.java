package org.bordercatalogue.web.suggest;

import java.util.List;

/** What suits a text being typed, the types first. */
record SuggestedNames(String query, List<Suggested> suggestions) {
    /**
     * @param kind {@code type}, {@code exhibitor} or {@code product}
     * @param url address of its page
     */
    record Suggested(String kind, String name, String url) {}
}
