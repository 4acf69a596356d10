package org.bordercatalogue.web.sheet;

/** What stands in one place of a table. */
public sealed interface Cell {
    /** Nothing, as between two groups of rows. An unknown is never nothing: it is {@link Blank}. */
    Cell EMPTY = new Text("");

    /** Words, never read as a formula, whatever they begin with. */
    record Text(String text) implements Cell {}

    /** Words over the rows that follow. */
    record Heading(String text) implements Cell {}

    /**
     * A number, free of language: the unit and what it is stand in other columns.
     *
     * @param value finite
     */
    record Numeric(double value) implements Cell {
        public Numeric {
            requireFinite(value);
        }
    }

    /** Why there is nothing, in words: "not stated", "not disclosed", "not applicable", "no". */
    record Blank(String words) implements Cell {
        public Blank {
            if (words.isBlank()) {
                throw new IllegalArgumentException("A blank says why it is one");
            }
        }
    }

    /**
     * A number that a workbook works out anew.
     *
     * @param expression without the equals sign, functions by their English names; the headings
     *     stand in row 1, the first row of cells is row 2
     * @param result what it gives now, for formats that cannot work it out; finite
     */
    record Formula(String expression, double result) implements Cell {
        public Formula {
            requireFinite(result);
        }
    }

    private static void requireFinite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(value + " cannot stand in a table");
        }
    }
}
