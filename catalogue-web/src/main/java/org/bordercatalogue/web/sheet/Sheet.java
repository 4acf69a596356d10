package org.bordercatalogue.web.sheet;

import java.util.List;

/**
 * A table: the headings of its columns, and its rows.
 *
 * @param name at most 31 characters of it show on the tab of a workbook
 * @param rows gone through once by each writer, so they may be made while they are written; each
 *     has as many cells as there are columns, or fewer
 */
public record Sheet(String name, List<Column> columns, Iterable<List<Cell>> rows) {
    public Sheet {
        if (name.isBlank() || columns.isEmpty()) {
            throw new IllegalArgumentException("A sheet has a name and at least one column");
        }
        columns = List.copyOf(columns);
    }

    /**
     * @param width in characters, of a workbook's column
     * @param choices the cells of a workbook that hold what is offered to choose from, such as
     *     {@code 'Lists'!$A$2:$A$9}; empty for none. Other words may be written all the same
     */
    public record Column(String heading, int width, String choices) {
        private static final int USUAL_WIDTH = 16;

        public Column {
            if (width < 1 || width > 255) {
                throw new IllegalArgumentException(heading + " is " + width + " characters wide");
            }
        }

        public Column(String heading, int width) {
            this(heading, width, "");
        }

        /** A column of the usual width. */
        public static Column of(String heading) {
            return new Column(heading, USUAL_WIDTH);
        }
    }
}
