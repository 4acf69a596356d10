package org.bordercatalogue.figure;

import java.util.Optional;

/** Adds to an attribution what a text says of the circumstances. */
final class Circumstances {
    private Circumstances() {}

    static Attribution withCondition(Attribution attribution, String more) {
        if (more.isEmpty()) {
            return attribution;
        }
        String condition = attribution.condition().map(known -> known + "; " + more).orElse(more);
        return new Attribution(
                Optional.of(condition),
                attribution.standard(),
                attribution.configuration(),
                attribution.source(),
                attribution.evidence(),
                attribution.optional());
    }

    static Attribution optional(Attribution attribution) {
        return new Attribution(
                attribution.condition(),
                attribution.standard(),
                attribution.configuration(),
                attribution.source(),
                attribution.evidence(),
                true);
    }

    /** Whether a text begins or ends with a word for "optional", or has it in brackets. */
    static boolean isOptional(PlainText text, Words words) {
        return words.optional().stream()
                .anyMatch(word ->
                        text.hasPhraseAt(word, 0)
                                || text.hasPhraseBefore(word, text.length())
                                || isBracketed(text, word));
    }

    private static boolean isBracketed(PlainText text, String word) {
        int place = text.folded().indexOf(word);
        return place > 0 && text.at(place - 1) == '(' && text.at(place + word.length()) == ')';
    }
}
