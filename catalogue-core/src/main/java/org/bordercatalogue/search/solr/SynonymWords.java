package org.bordercatalogue.search.solr;

import java.util.Set;
import java.util.TreeSet;
import org.bordercatalogue.wording.FoldedWords;

/** The words of the configset's synonyms: whoever types one of them has not mistyped it. */
final class SynonymWords {
    private static final String COMMENT = "#";

    private SynonymWords() {}

    static Set<String> all() {
        Set<String> words = new TreeSet<>();
        for (String language : ProductDocuments.LANGUAGES) {
            Configset.text("synonyms_" + language + ".txt")
                    .lines()
                    .filter(line -> !line.startsWith(COMMENT))
                    .forEach(line -> words.addAll(FoldedWords.of(line)));
        }
        return words;
    }
}
