package org.bordercatalogue.unit;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Brings the many ways in which sources set the same character to one: quotes, dashes, blanks,
 * micro and degree signs, fractions, digits of other scripts.
 */
public final class Notation {
    private static final String SET =
            "\u2018\u2019\u2032\u00b4\u201c\u201d\u201e\u2033\u2010\u2011\u2012\u2013\u2014"
                    + "\u2212\u00ba\u02da\u03bc\u00d7\u2715\u00b7\u22c5\u2044";
    private static final String PLAIN = "''''\"\"\"\"------°°µxx../";
    private static final String HALVES = "\u00bd\u00bc\u00be";
    private static final String[] WRITTEN_HALVES = {" 1/2", " 1/4", " 3/4"};
    private static final String DIAMETER = "øØ⌀";
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Notation() {}

    /**
     * Whether a character goes on a word. Scripts that set no blanks between words do not: 220mm厚
     * ends behind the unit. The sign of a diameter is none either.
     */
    public static boolean isLetter(char character) {
        return Character.isLetter(character)
                && !Character.isIdeographic(character)
                && DIAMETER.indexOf(character) < 0;
    }

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

    /** Digits of any script as those of ours. */
    private static char western(char character) {
        return Character.isDigit(character)
                ? Character.forDigit(Character.digit(character, 10), 10)
                : character;
    }

    private static String replaced(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            int place = SET.indexOf(character);
            int half = HALVES.indexOf(character);
            if (half >= 0) {
                plain.append(WRITTEN_HALVES[half]);
            } else {
                plain.append(place >= 0 ? PLAIN.charAt(place) : western(character));
            }
        }
        return plain.toString();
    }
}
