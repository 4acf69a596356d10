package org.bordercatalogue.web.compare;

import java.util.List;

/**
 * One capability as bars, a product each; places are those of the drawing, which begins at zero.
 *
 * @param unit symbol, empty where there is none
 * @param note what keeps the bars from being set against each other, empty where nothing does
 */
record BarsView(String id, String label, String unit, String note, int height, List<Bar> bars) {
    /**
     * @param figures each a stretch; none where nothing is stated
     * @param words what is stated, or the words of the blank
     */
    record Bar(String name, int y, int textY, List<Stretch> figures, String words, String blank) {}

    /**
     * @param sure length that is stated to be reached, {@code to} the length that may be
     * @param open whether an end was left open
     */
    record Stretch(int y, String sure, String to, boolean open) {}
}
