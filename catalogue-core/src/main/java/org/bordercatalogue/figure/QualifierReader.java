package org.bordercatalogue.figure;

import java.util.Optional;

/** Finds what the words around a number say of it. */
final class QualifierReader {
    private static final int MOST_WORDS = 6;

    private final Words words;

    QualifierReader(Words words) {
        this.words = words;
    }

    /**
     * What stands before a number: the words next to it, fillers skipped. Of several the one that
     * sets a bound counts, as in "up to about 30".
     */
    Optional<Qualifier> before(PlainText text, int start) {
        Optional<Qualifier> weak = Optional.empty();
        int end = start;
        for (int i = 0; i < MOST_WORDS; i++) {
            end = stripBlanks(text, end);
            Optional<Words.Phrase> phrase = phraseBefore(text, end);
            if (phrase.isPresent()) {
                Qualifier found = phrase.orElseThrow().qualifier();
                if (isBound(found)) {
                    return Optional.of(found);
                }
                weak = Optional.of(found);
            }
            int skipped = phrase.map(each -> each.text().length()).orElse(fillerBefore(text, end));
            if (skipped == 0) {
                break;
            }
            end -= skipped;
        }
        return weak;
    }

    /** What stands behind a number or its unit. */
    Optional<Qualifier> after(PlainText text, int place) {
        return phraseAfter(text, place).map(Words.Phrase::qualifier);
    }

    /** The place behind the words that {@link #after} found. */
    int skipAfter(PlainText text, int place) {
        return phraseAfter(text, place)
                .map(phrase -> text.skipBlanks(place) + phrase.text().length())
                .orElse(place);
    }

    boolean isBetter(PlainText text, int place) {
        int start = text.skipBlanks(place);
        return words.better().stream().anyMatch(phrase -> text.hasPhraseAt(phrase, start));
    }

    /** The first qualifying words anywhere, for texts whose number is elsewhere. */
    Optional<Qualifier> anywhere(PlainText text) {
        for (int end = 1; end <= text.length(); end++) {
            if (!text.isWordAt(end)) {
                Optional<Words.Phrase> phrase = phraseBefore(text, end);
                if (phrase.isPresent()) {
                    return phrase.map(Words.Phrase::qualifier);
                }
            }
        }
        return Optional.empty();
    }

    static boolean isBound(Qualifier qualifier) {
        return switch (qualifier) {
            case UP_TO, AT_MOST, AT_LEAST -> true;
            case EXACTLY, ABOUT, TYPICAL, RANGE -> false;
        };
    }

    private Optional<Words.Phrase> phraseBefore(PlainText text, int end) {
        return words.before().stream()
                .filter(phrase -> text.hasPhraseBefore(phrase.text(), end))
                .findFirst();
    }

    private Optional<Words.Phrase> phraseAfter(PlainText text, int place) {
        int start = text.skipBlanks(place);
        return words.after().stream()
                .filter(phrase -> text.hasPhraseAt(phrase.text(), start))
                .filter(phrase ->
                        !phrase.text().equals("+") || (start == place && !text.isDigitAt(start + 1)))
                .findFirst();
    }

    private int fillerBefore(PlainText text, int end) {
        return words.fillers().stream()
                .filter(filler -> text.hasPhraseBefore(filler, end))
                .findFirst()
                .map(String::length)
                .orElse(0);
    }

    private static int stripBlanks(PlainText text, int end) {
        int stripped = end;
        while (stripped > 0 && " \"(".indexOf(text.text().charAt(stripped - 1)) >= 0) {
            stripped--;
        }
        return stripped;
    }
}
