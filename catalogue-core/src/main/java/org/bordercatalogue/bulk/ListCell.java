package org.bordercatalogue.bulk;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Several texts in a cell, parted by semicolons; one of a text itself has a backslash before it.
 */
public final class ListCell {
    private static final char SEPARATOR = ';';

    private ListCell() {}

    public static String write(List<String> texts) {
        String written =
                texts.stream()
                        .map(text -> Escapes.write(text, String.valueOf(SEPARATOR)))
                        .collect(Collectors.joining(SEPARATOR + " "));
        return written.startsWith("#") ? "\\" + written : written;
    }

    /** Without blanks around them; empty ones count for nothing. */
    public static List<String> read(String cell) {
        return Escapes.split(cell, SEPARATOR).stream()
                .map(piece -> Escapes.read(piece.strip(), SEPARATOR + "#", false))
                .filter(text -> !text.isBlank())
                .toList();
    }
}
