package org.bordercatalogue.bulk;

/** A plain text in a cell; of several lines where it has them. */
public final class TextCell {
    /** In a cell: what stands there is emptied. */
    public static final String CLEAR = "#CLEAR";

    private TextCell() {}

    public static String write(String text) {
        String written = Escapes.write(text, "");
        return written.startsWith("#") ? "\\" + written : written;
    }

    public static String read(String cell) {
        String text = cell.startsWith("\\#") ? cell.substring(1) : cell;
        return Escapes.read(text, "", false);
    }
}
