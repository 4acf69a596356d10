package org.bordercatalogue.search.solr;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Questions for words. Only eDisMax ever reads what was typed, and it names no field: {@code uf}
 * forbids all.
 *
 * <p>What is found has the words in one field that holds all of a language, or all of the plain
 * words. How it is ordered depends besides on names, makers and, most of all, on what the type is
 * called: whoever types "pallet x-ray" wants pallet scanners before all that have X-rays in a name.
 * Whoever types "300 mm steel" wants those that do it before all that speak of steel.
 */
final class TextQueries {
    private static final String MATCHING = "match_fields";
    private static final String LABELS = "label_fields";
    private static final String FALLBACK = "en";

    /** Of up to two words all are wanted, of more three quarters. */
    private static final String ENOUGH = "2<75%";

    /** What meeting a figure that was typed weighs: more than most words do. */
    private static final int MEETING = 10;

    private final ClauseWriter writer;
    private final String language;

    TextQueries(ClauseWriter writer, String language) {
        this.writer = writer;
        this.language = language;
    }

    /** What the queries written so far refer to, filters included. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>(writer.parameters());
        parameters.put(MATCHING, SolrFields.WORDS + " " + fields(SolrFields.TEXT_PREFIX, 2));
        parameters.put(LABELS, fields(SolrFields.LABEL_PREFIX, 3));
        parameters.put("sow", "false");
        parameters.put("lowercaseOperators", "false");
        parameters.put("qs", "2");
        return parameters;
    }

    /** One field per language; the reader's own counts for more. */
    private String fields(String prefix, int weight) {
        return ProductDocuments.LANGUAGES.stream()
                .map(each -> prefix + each + (isOwn(each) ? "^" + weight : ""))
                .collect(joining(" "));
    }

    private boolean isOwn(String each) {
        return each.equals(ProductDocuments.LANGUAGES.contains(language) ? language : FALLBACK);
    }

    /** Whatever has enough of the words. */
    String matching(AskedText text) {
        return "{!edismax qf=$"
                + MATCHING
                + " mm='"
                + ENOUGH
                + "' tie=0.1 v=$"
                + writer.keep(text.required())
                + "}";
    }

    /**
     * The same, the best first.
     *
     * @param meant what the words ask for besides; more of it counts for more
     */
    String ranked(AskedText text, List<Clause> meant, String tag) {
        String words = " v=$" + writer.keep(text.all()) + "}";
        return "{!bool tag="
                + tag
                + " must=$"
                + writer.keep(matching(text))
                + should("{!edismax mm=1 qf=" + SolrFields.NAMES + words)
                + should("{!edismax mm=1 qf=" + SolrFields.MAKERS + words)
                + should("{!edismax mm=1 tie=0.1 qf=$" + LABELS + words)
                + meant.stream().map(this::meeting).collect(joining())
                + "}";
    }

    private String meeting(Clause meant) {
        String query =
                "{!bool must=$" + writer.keep("*:*") + " filter=$" + writer.name(meant) + "}";
        return should("{!boost b=" + MEETING + " v=$" + writer.keep(query) + "}");
    }

    private String should(String query) {
        return " should=$" + writer.keep(query);
    }
}
