package org.bordercatalogue.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes characters that no cell can hold, or that mean something there, and reads them back. */
final class Escapes {
    private static final int HEX_DIGITS = 4;

    private Escapes() {}

    /**
     * @param meaning characters that are given a backslash
     */
    static String write(String text, String meaning) {
        StringBuilder written = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each == '\\' || meaning.indexOf(each) >= 0) {
                written.append('\\').append(each == '\n' ? 'n' : each);
            } else if (isPair(text, at)) {
                written.append(each).append(text.charAt(++at));
            } else if (isHoldable(each)) {
                written.append(each);
            } else {
                written.append(String.format(Locale.ROOT, "\\u%04x", (int) each));
            }
        }
        return written.toString();
    }

    /**
     * Takes the backslashes away again; one that no writer would have put there stays.
     *
     * @param lines whether an n behind a backslash is the end of a line
     */
    static String read(String text, String meaning, boolean lines) {
        StringBuilder read = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            if (each != '\\') {
                read.append(each);
            } else if (next == '\\' || meaning.indexOf(next) >= 0) {
                read.append(next);
                at++;
            } else if (next == 'n' && lines) {
                read.append('\n');
                at++;
            } else if (isCode(text, at)) {
                read.append((char) Integer.parseInt(text, at + 2, at + 2 + HEX_DIGITS, 16));
                at += 1 + HEX_DIGITS;
            } else {
                read.append(each);
            }
        }
        return read.toString();
    }

    /** The pieces between the separators that no backslash stands before. */
    static List<String> split(String text, char separator) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each == '\\' && at + 1 < text.length()) {
                piece.append(each).append(text.charAt(++at));
            } else if (each == separator) {
                pieces.add(piece.toString());
                piece.setLength(0);
            } else {
                piece.append(each);
            }
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static boolean isCode(String text, int at) {
        return text.regionMatches(at, "\\u", 0, 2)
                && at + 2 + HEX_DIGITS <= text.length()
                && text.substring(at + 2, at + 2 + HEX_DIGITS).matches("[0-9a-fA-F]{4}");
    }

    private static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
    }

    /** What XML may hold and no spreadsheet changes. */
    private static boolean isHoldable(char each) {
        return (each >= ' ' || each == '\n' || each == '\t')
                && !Character.isSurrogate(each)
                && each < '\uFFFE';
    }
}
