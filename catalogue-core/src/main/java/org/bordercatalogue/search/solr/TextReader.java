package org.bordercatalogue.search.solr;

import org.bordercatalogue.figure.QuantityReader;
import org.bordercatalogue.figure.SaidQuantity;
import org.bordercatalogue.unit.Notation;
import org.bordercatalogue.unit.Units;
import org.bordercatalogue.wording.Respelled;

/**
 * Makes of what was typed the words to ask for. Mistyped words are put right. A figure with its
 * unit is required of no product, since texts say it in a hundred ways: filters are for that.
 */
final class TextReader {
    private final IndexedWords words;
    private final QuantityReader quantities;

    TextReader(IndexedWords words, Units units) {
        this.words = words;
        this.quantities = new QuantityReader(units);
    }

    AskedText read(String typed) {
        if (SearchWords.of(typed).isEmpty()) {
            return AskedText.NOTHING;
        }
        String plain = Notation.plain(typed);
        Respelled respelled = words.spelling(plain).respell(plain);
        String all = SearchWords.of(respelled.text());
        String required = SearchWords.of(withoutQuantities(respelled.text()));
        return new AskedText(required.isEmpty() ? all : required, all, respelled.replacements());
    }

    private String withoutQuantities(String text) {
        StringBuilder rest = new StringBuilder();
        int place = 0;
        for (SaidQuantity quantity : quantities.read(text)) {
            if (quantity.sure()) {
                rest.append(text, place, Math.max(place, quantity.start())).append(' ');
                place = quantity.end();
            }
        }
        return rest.append(text, place, text.length()).toString();
    }
}
