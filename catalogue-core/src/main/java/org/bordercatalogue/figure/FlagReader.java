package org.bordercatalogue.figure;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.capability.Capability;

/** Reads yes, no and optional; what stands behind the word becomes a condition. */
final class FlagReader {
    private static final String YES = "yes";
    private static final String NO = "no";

    private final Capability capability;
    private final Words words;

    FlagReader(Capability capability, Words words) {
        this.capability = capability;
        this.words = words;
    }

    ReadFigure read(Written written) {
        String text =
                written.options().isEmpty()
                        ? written.value().or(written::asWritten).orElse("")
                        : String.join("; ", written.options());
        PlainText plain = PlainText.of(text);
        return answer(plain, words.yes(), YES, written)
                .or(() -> answer(plain, words.no(), NO, written))
                .or(() -> optional(plain, written))
                .or(() -> blank(plain, written))
                .map(figure -> new ReadFigure(figure, List.of()))
                .orElseThrow(() ->
                        Refusals.input(
                                Refusals.quoted(text)
                                        + " answers '"
                                        + capability.id()
                                        + "' with neither yes, no nor optional"));
    }

    private Optional<Figure> answer(
            PlainText text, List<String> answers, String option, Written written) {
        return answers.stream()
                .filter(word -> isAnswer(text, word))
                .findFirst()
                .map(word -> chosen(written, option, rest(text, word), written.attribution()));
    }

    private Optional<Figure> optional(PlainText text, Written written) {
        return words.optional().stream()
                .filter(word -> text.hasPhraseAt(word, 0))
                .findFirst()
                .map(word ->
                        chosen(
                                written,
                                YES,
                                rest(text, word),
                                Circumstances.optional(written.attribution())));
    }

    private Optional<Figure> blank(PlainText text, Written written) {
        return words.findBlank(text.folded())
                .map(blank ->
                        new Figure.Blanked(blank, written.asWritten(), written.attribution()));
    }

    /** The word alone, or set off from what follows; "no risk" is no answer. */
    private static boolean isAnswer(PlainText text, String word) {
        int end = word.length();
        return text.hasPhraseAt(word, 0)
                && (end == text.length()
                        || ",;:.(".indexOf(text.text().charAt(text.skipBlanks(end))) >= 0
                        || isQualified(text, end));
    }

    /** "yes outdoors" says yes; digits stand for an answer only alone. */
    private static boolean isQualified(PlainText text, int end) {
        return text.folded().startsWith(YES)
                && end == YES.length()
                && text.text().charAt(end) == ' ';
    }

    private static String rest(PlainText text, String word) {
        String rest = text.text().substring(word.length()).strip();
        while (!rest.isEmpty() && ",;:.(".indexOf(rest.charAt(0)) >= 0) {
            rest = rest.substring(1).strip();
        }
        return rest.endsWith(")") && rest.indexOf('(') < 0
                ? rest.substring(0, rest.length() - 1).strip()
                : rest;
    }

    private static Figure chosen(
            Written written, String option, String rest, Attribution attribution) {
        return new Figure.Chosen(
                written.asWritten(),
                List.of(option),
                Circumstances.withCondition(attribution, rest));
    }
}
