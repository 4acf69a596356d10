package org.bordercatalogue.unit;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Brings the many ways in which sources set the same character to one: quotes, dashes, blanks,
 * micro and degree signs.
 */
public final class Notation {
    private static final Map<Character, String> PLAIN =
            Map.ofEntries(
                    Map.entry('\u2018', "'"),
                    Map.entry('\u2019', "'"),
                    Map.entry('\u2032', "'"),
                    Map.entry('\u00b4', "'"),
                    Map.entry('\u201c', "\""),
                    Map.entry('\u201d', "\""),
                    Map.entry('\u201e', "\""),
                    Map.entry('\u2033', "\""),
                    Map.entry('\u2010', "-"),
                    Map.entry('\u2011', "-"),
                    Map.entry('\u2012', "-"),
                    Map.entry('\u2013', "-"),
                    Map.entry('\u2014', "-"),
                    Map.entry('\u2212', "-"),
                    Map.entry('\u00ba', "°"),
                    Map.entry('\u02da', "°"),
                    Map.entry('\u03bc', "µ"),
                    Map.entry('\u00b5', "µ"),
                    Map.entry('\u00d7', "x"),
                    Map.entry('\u2715', "x"),
                    Map.entry('\u00b7', "."),
                    Map.entry('\u22c5', "."),
                    Map.entry('\u00bd', " 1/2"),
                    Map.entry('\u00bc', " 1/4"),
                    Map.entry('\u00be', " 3/4"),
                    Map.entry('\u2044', "/"));
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Notation() {}

    /** The text in plain notation, with single blanks and none at the ends. */
    public static String plain(String text) {
        if (isPlain(text)) {
            return text;
        }
        String composed = Normalizer.normalize(replaced(text), Normalizer.Form.NFKC);
        return BLANKS.matcher(replaced(composed)).replaceAll(" ").strip();
    }

    private static boolean isPlain(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character > '~' || character < ' ' || (character == ' ' && blank)) {
                return false;
            }
            blank = character == ' ';
        }
        return text.isEmpty() || !blank;
    }

    private static String replaced(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            plain.append(PLAIN.getOrDefault(character, String.valueOf(character)));
        }
        return plain.toString();
    }
}
