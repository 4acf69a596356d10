package org.bordercatalogue.web.table;

/** How much a file may hold. */
final class SheetLimits {
    static final int MOST_ROWS = 20_000;
    static final int MOST_COLUMNS = 1_000;

    /** Parts of a workbook, and all of them unpacked. */
    static final int MOST_PARTS = 1_000;

    static final long MOST_BYTES = 50L * 1024 * 1024;

    private SheetLimits() {}

    static void require(int rows, int columns) {
        if (rows >= MOST_ROWS || columns > MOST_COLUMNS) {
            throw Uploads.invalid(
                    "A sheet may have "
                            + MOST_ROWS
                            + " rows and "
                            + MOST_COLUMNS
                            + " columns; this one has more.");
        }
    }
}
