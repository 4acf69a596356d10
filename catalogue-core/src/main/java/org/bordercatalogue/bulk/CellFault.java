package org.bordercatalogue.bulk;

/**
 * A cell that is not as it must be.
 *
 * @param row as the spreadsheet counts, from 1
 * @param column its letters; empty where the row as a whole is meant
 * @param field the name of its column
 * @param message what is wrong and what would be right, in English
 */
public record CellFault(String sheet, int row, String column, String field, String message) {
    private static final int LETTERS = 26;

    /**
     * @param index of the column, 0 for the first
     */
    public static CellFault at(String sheet, int row, int index, String field, String message) {
        return new CellFault(sheet, row, letters(index), field, message);
    }

    /** The letters of a column, A for 0. */
    static String letters(int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
