package org.bordercatalogue.web.search;

import org.bordercatalogue.search.RangeLiteral;

/**
 * The two ends of a range as they stand in an address, with their units; empty where open.
 *
 * @param toExcluded whether the upper end itself is left out
 */
public record RangeEnds(String from, String to, boolean toExcluded) {
    private static final String BETWEEN = "..";

    public static RangeEnds of(RangeLiteral range) {
        int at = range.text().indexOf(BETWEEN);
        if (at < 0) {
            return new RangeEnds(range.text(), range.text(), false);
        }
        String to = range.text().substring(at + BETWEEN.length());
        boolean excluded = to.startsWith("<");
        return new RangeEnds(
                range.text().substring(0, at), excluded ? to.substring(1) : to, excluded);
    }
}
