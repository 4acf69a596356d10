package org.bordercatalogue.interpretation;

import java.util.List;
import org.bordercatalogue.figure.SaidQuantity;

/** A part of a text that is read as one. */
sealed interface Piece {
    /** As it stands in the text. */
    String text();

    /**
     * What stands between two blanks.
     *
     * @param keys of the words in it, by which forms of one word agree
     */
    record Word(String text, List<String> keys) implements Piece {
        public Word {
            keys = List.copyOf(keys);
        }
    }

    record Quantity(String text, SaidQuantity said) implements Piece {}
}
