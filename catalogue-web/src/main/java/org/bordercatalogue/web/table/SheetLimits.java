package org.bordercatalogue.web.table;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bordercatalogue.kernel.CatalogueException;

/**
 * How much a file may hold, counted over all its sheets while it is read; used for one file. What a
 * small file unpacks to may be large: many cells that are empty, or that hold the same long words.
 */
final class SheetLimits {
    static final int MOST_ROWS = 20_000;
    static final int MOST_COLUMNS = 1_000;

    /** Parts of a workbook, and all of them unpacked. */
    static final int MOST_PARTS = 1_000;

    static final long MOST_BYTES = 50L * 1024 * 1024;

    private static final long MOST_CELLS = 2_000_000;
    private static final long MOST_CHARACTERS = 20_000_000;

    private final AtomicLong cells = new AtomicLong();
    private final AtomicLong characters = new AtomicLong();

    /** Before a row is read. */
    void row(int rows) {
        if (rows >= MOST_ROWS) {
            throw tooLarge();
        }
    }

    /** Before a cell is made room for. */
    void column(int columns) {
        if (columns > MOST_COLUMNS) {
            throw tooLarge();
        }
    }

    /** After a row was read. */
    void add(List<String> row) {
        long allCells = cells.addAndGet(row.size());
        long allCharacters = characters.addAndGet(row.stream().mapToLong(String::length).sum());
        if (allCells > MOST_CELLS || allCharacters > MOST_CHARACTERS) {
            throw Uploads.invalid(
                    "The file holds more than "
                            + MOST_CELLS
                            + " cells or "
                            + MOST_CHARACTERS
                            + " characters; send it in parts.");
        }
    }

    private static CatalogueException tooLarge() {
        return Uploads.invalid(
                "A sheet may have "
                        + MOST_ROWS
                        + " rows and "
                        + MOST_COLUMNS
                        + " columns; this one has more.");
    }
}
