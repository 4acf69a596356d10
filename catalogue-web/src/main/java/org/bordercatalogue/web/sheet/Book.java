package org.bordercatalogue.web.sheet;

import java.util.List;

/**
 * Sheets that are taken away together.
 *
 * @param sheets the one that holds the numbers first: a format that knows one table writes that
 * @param rightToLeft whether its language is written so
 */
public record Book(List<Sheet> sheets, boolean rightToLeft) {
    public Book {
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("A book has at least one sheet");
        }
        sheets = List.copyOf(sheets);
    }
}
