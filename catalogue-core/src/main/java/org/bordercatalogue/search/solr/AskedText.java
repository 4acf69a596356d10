package org.bordercatalogue.search.solr;

import java.util.List;
import org.bordercatalogue.wording.Replacement;

/**
 * What was typed, as the engine is asked for it; both texts are empty where there are no words.
 *
 * @param required words that products must have, enough of them
 * @param all words by which what is found is put in order
 */
record AskedText(String required, String all, List<Replacement> replacements) {
    static final AskedText NOTHING = new AskedText("", "", List.of());

    AskedText {
        replacements = List.copyOf(replacements);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }
}
