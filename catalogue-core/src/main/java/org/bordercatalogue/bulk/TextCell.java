package org.bordercatalogue.bulk;

/** A plain text in a cell; of several lines where it has them. */
final class TextCell {
    private TextCell() {}

    static String write(String text) {
        String written = Escapes.write(text, "");
        return written.startsWith("#") ? "\\" + written : written;
    }

    static String read(String cell) {
        String text = cell.startsWith("\\#") ? cell.substring(1) : cell;
        return Escapes.read(text, "", false);
    }
}
