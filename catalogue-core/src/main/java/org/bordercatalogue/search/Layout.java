package org.bordercatalogue.search;

import java.util.List;
import java.util.Optional;

/**
 * How the result of a search is laid out; changes no hit.
 *
 * @param columns capabilities of the table in the reader's own order; empty for the decisive ones
 * @param across the capability along the plot's horizontal, absent for the most decisive one
 * @param up likewise its vertical
 */
public record Layout(
        Form form, List<String> columns, Optional<String> across, Optional<String> up) {
    /** Cards to leaf through, a table to read down, a plot to see what stands out. */
    public enum Form {
        CARDS,
        TABLE,
        PLOT
    }

    /** A table of more columns than this is for a workbook, not for a page. */
    public static final int MOST_COLUMNS = 12;

    public static final Layout CARDS =
            new Layout(Form.CARDS, List.of(), Optional.empty(), Optional.empty());

    public Layout {
        columns = columns.stream().distinct().toList();
    }

    public Layout in(Form other) {
        return new Layout(other, columns, across, up);
    }

    public Layout withColumns(List<String> others) {
        return new Layout(form, others, across, up);
    }

    public Layout withAxes(String horizontal, String vertical) {
        return new Layout(form, columns, Optional.of(horizontal), Optional.of(vertical));
    }
}
