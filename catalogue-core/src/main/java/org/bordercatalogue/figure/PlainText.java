package org.bordercatalogue.figure;

import org.bordercatalogue.unit.Notation;

/**
 * A text in plain notation, and the same in lower case, character by character so that places
 * agree.
 *
 * @param folded for matching words
 */
record PlainText(String text, String folded) {
    static PlainText of(String raw) {
        String plain = Notation.plain(raw);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            folded.append(Character.toLowerCase(plain.charAt(i)));
        }
        return new PlainText(plain, folded.toString());
    }

    /** The character here, or a blank beyond the ends. */
    char at(int place) {
        return place >= 0 && place < text.length() ? text.charAt(place) : ' ';
    }

    int length() {
        return text.length();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The place of the next character that is not blank. */
    int skipBlanks(int place) {
        int next = place;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next;
    }

    boolean isDigitAt(int place) {
        return place >= 0 && place < text.length() && isDigit(text.charAt(place));
    }

    boolean isLetterAt(int place) {
        return place >= 0 && place < text.length() && Notation.isLetter(text.charAt(place));
    }

    boolean isWordAt(int place) {
        return isLetterAt(place) || isDigitAt(place);
    }

    /** Whether a phrase stands here, and no word goes on behind it. */
    boolean hasPhraseAt(String phrase, int place) {
        int end = place + phrase.length();
        return folded.startsWith(phrase, place)
                && !phrase.isEmpty()
                && !(isLetterAt(end) && Character.isLetter(phrase.charAt(phrase.length() - 1)));
    }

    /** Whether a phrase ends here, and no word leads into it. */
    boolean hasPhraseBefore(String phrase, int end) {
        int start = end - phrase.length();
        return start >= 0
                && !phrase.isEmpty()
                && folded.startsWith(phrase, start)
                && !(isWordAt(start - 1) && Character.isLetter(phrase.charAt(0)));
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
