package org.bordercatalogue.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bordercatalogue.draft.FigureFields;

/**
 * All that is stated of one capability, in one cell: a line for each figure, its circumstances
 * behind it, as in {@code up to 320 mm | condition: lorry | source: Data sheet 7}. Of choices the
 * codes stand there, parted by semicolons; a blank is its code behind {@code #}.
 */
final class FigureCell {
    private static final String AS_WRITTEN = "as-written";
    private static final String OPTIONAL = "optional";
    private static final String YES = "yes";
    private static final String MEANING = "|;\n";

    /** Parts of a line besides the figure, in the order in which they are written. */
    static final List<String> PARTS =
            List.of(
                    AS_WRITTEN,
                    FigureFields.CONDITION,
                    FigureFields.STANDARD,
                    FigureFields.CONFIGURATION,
                    FigureFields.SOURCE,
                    FigureFields.EVIDENCE,
                    OPTIONAL);

    private FigureCell() {}

    /**
     * A cell that was read.
     *
     * @param faults what could not be understood, in English
     */
    record Read(List<FigureFields> rows, List<String> faults) {}

    /**
     * @param chosen whether the capability is a choice
     */
    static String write(List<FigureFields> rows, boolean chosen) {
        return rows.stream().map(row -> line(row, chosen)).collect(Collectors.joining("\n"));
    }

    static Read read(String cell, boolean chosen) {
        List<FigureFields> rows = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (String line : cell.lines().toList()) {
            if (!line.isBlank()) {
                rows.add(row(rows.size() + 1, line, chosen, faults));
            }
        }
        return new Read(rows, faults);
    }

    private static String line(FigureFields row, boolean chosen) {
        boolean first = !chosen && row.blank().isEmpty();
        String head =
                !row.blank().isEmpty()
                        ? "#" + escaped(row.blank())
                        : chosen ? options(row) : hashed(escaped(row.text()));
        StringBuilder line = new StringBuilder(head);
        put(line, AS_WRITTEN, first ? "" : row.text());
        putSeparate(line, row, chosen);
        put(line, FigureFields.CONDITION, row.condition());
        put(line, FigureFields.STANDARD, row.standard());
        put(line, FigureFields.CONFIGURATION, row.configuration());
        put(line, FigureFields.SOURCE, row.source());
        put(line, FigureFields.EVIDENCE, row.evidence());
        if (row.optional()) {
            line.append(" | ").append(OPTIONAL);
        }
        return line.toString();
    }

    private static void putSeparate(StringBuilder line, FigureFields row, boolean chosen) {
        if (isSeparate(row, chosen)) {
            line.append(" | ").append(FigureFields.OPTION).append(": ").append(options(row));
        }
    }

    /** Options beside a blank, or of what is no choice: a slip, but somebody's words. */
    private static boolean isSeparate(FigureFields row, boolean chosen) {
        return !row.options().isEmpty() && (!chosen || !row.blank().isEmpty());
    }

    private static String options(FigureFields row) {
        return hashed(
                row.options().stream().map(FigureCell::escaped).collect(Collectors.joining("; ")));
    }

    private static String hashed(String text) {
        return text.startsWith("#") ? "\\" + text : text;
    }

    private static void put(StringBuilder line, String part, String text) {
        if (!text.isEmpty()) {
            line.append(" | ").append(part).append(": ").append(escaped(text));
        }
    }

    private static String escaped(String text) {
        return Escapes.write(text, MEANING);
    }

    private static String unescaped(String text) {
        return Escapes.read(text.strip(), MEANING + "#", true).strip();
    }

    private static FigureFields row(int number, String line, boolean chosen, List<String> faults) {
        List<String> pieces = Escapes.split(line, '|');
        Map<String, String> parts = new LinkedHashMap<>();
        for (String piece : pieces.subList(1, pieces.size())) {
            part(piece, number, parts, faults);
        }
        String head = pieces.getFirst().strip();
        String blank = head.startsWith("#") ? unescaped(head.substring(1)) : "";
        boolean words = blank.isEmpty() && !chosen;
        List<String> options =
                chosen && blank.isEmpty()
                        ? options(head)
                        : options(parts.getOrDefault(FigureFields.OPTION, ""));
        return new FigureFields(
                number,
                words ? unescaped(head) : unescaped(parts.getOrDefault(AS_WRITTEN, "")),
                options,
                blank,
                unescaped(parts.getOrDefault(FigureFields.CONDITION, "")),
                unescaped(parts.getOrDefault(FigureFields.STANDARD, "")),
                unescaped(parts.getOrDefault(FigureFields.CONFIGURATION, "")),
                unescaped(parts.getOrDefault(FigureFields.SOURCE, "")),
                unescaped(parts.getOrDefault(FigureFields.EVIDENCE, "")),
                parts.containsKey(OPTIONAL));
    }

    private static List<String> options(String text) {
        return Escapes.split(text, ';').stream().map(FigureCell::unescaped).toList();
    }

    private static void part(
            String piece, int number, Map<String, String> parts, List<String> faults) {
        int colon = piece.indexOf(':');
        String name = (colon < 0 ? piece : piece.substring(0, colon)).strip();
        boolean known = name.equals(OPTIONAL) || (colon >= 0 && isPart(name));
        if (!known || parts.containsKey(name)) {
            faults.add(
                    "line "
                            + number
                            + ": \""
                            + piece.strip()
                            + "\" is no part of a figure, or stands there twice; behind | may stand"
                            + " "
                            + String.join(": …, ", PARTS)
                            + "; a | of the text itself is written \\|");
            return;
        }
        parts.put(name, colon < 0 ? YES : piece.substring(colon + 1));
    }

    private static boolean isPart(String name) {
        return PARTS.contains(name) || name.equals(FigureFields.OPTION);
    }
}
