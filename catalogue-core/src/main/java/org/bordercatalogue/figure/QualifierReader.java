package org.bordercatalogue.figure;

import java.util.List;
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
                    return bound(text, phrase.orElseThrow(), end)
                            .or(() -> Optional.of(Qualifier.EXACTLY));
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

    /** Where the words that {@link #before} heeds begin; the number's own place without any. */
    int start(PlainText text, int number) {
        int start = number;
        int end = number;
        for (int i = 0; i < MOST_WORDS; i++) {
            end = stripBlanks(text, end);
            int place = end;
            Optional<Words.Phrase> phrase = phraseBefore(text, place);
            int skipped =
                    phrase.map(each -> each.text().length())
                            .orElseGet(() -> fillerBefore(text, place));
            if (skipped == 0) {
                break;
            }
            end -= skipped;
            start = phrase.isPresent() ? end : start;
        }
        return start;
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
                    return bound(text, phrase.orElseThrow(), end);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * What a phrase says in its sentence: the contrary behind a "not", and nothing where the
     * sentence tells of a case, as in "stops when the wind exceeds 12 m/s". Signs are always meant.
     */
    private Optional<Qualifier> bound(PlainText text, Words.Phrase phrase, int end) {
        if (!Character.isLetter(phrase.text().charAt(0))) {
            return Optional.of(phrase.qualifier());
        }
        if (isConditional(text)) {
            return Optional.empty();
        }
        int start = stripBlanks(text, end - phrase.text().length());
        boolean negated =
                words.negations().stream().anyMatch(not -> text.hasPhraseBefore(not, start));
        return Optional.of(negated ? contrary(phrase.qualifier()) : phrase.qualifier());
    }

    private boolean isConditional(PlainText text) {
        return words.conditionals().stream()
                .anyMatch(word -> {
                    int place = text.folded().indexOf(word);
                    return place >= 0 && text.hasPhraseAt(word, place) && !text.isWordAt(place - 1);
                });
    }

    private static Qualifier contrary(Qualifier qualifier) {
        return switch (qualifier) {
            case AT_LEAST -> Qualifier.AT_MOST;
            case AT_MOST -> Qualifier.AT_LEAST;
            case UP_TO, EXACTLY, ABOUT, TYPICAL, RANGE -> qualifier;
        };
    }

    static boolean isBound(Qualifier qualifier) {
        return switch (qualifier) {
            case UP_TO, AT_MOST, AT_LEAST -> true;
            case EXACTLY, ABOUT, TYPICAL, RANGE -> false;
        };
    }

    private Optional<Words.Phrase> phraseBefore(PlainText text, int end) {
        return words
                .before()
                .getOrDefault(Character.toLowerCase(text.at(end - 1)), List.of())
                .stream()
                .filter(phrase -> text.hasPhraseBefore(phrase.text(), end))
                .filter(phrase -> !isUnit(text, phrase, end))
                .findFirst();
    }

    /** In "10 min 30 km" the word belongs to the number before it. */
    private static boolean isUnit(PlainText text, Words.Phrase phrase, int end) {
        int start = end - phrase.text().length();
        return Character.isLetter(phrase.text().charAt(0))
                && text.isDigitAt(stripBlanks(text, start) - 1);
    }

    private Optional<Words.Phrase> phraseAfter(PlainText text, int place) {
        int start = text.skipBlanks(place);
        return words.after().getOrDefault(Character.toLowerCase(text.at(start)), List.of()).stream()
                .filter(phrase -> text.hasPhraseAt(phrase.text(), start))
                .filter(phrase ->
                        !phrase.text().equals("+")
                                || (start == place && !text.isDigitAt(start + 1)))
                .findFirst();
    }

    private int fillerBefore(PlainText text, int end) {
        return words
                .fillers()
                .getOrDefault(Character.toLowerCase(text.at(end - 1)), List.of())
                .stream()
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
