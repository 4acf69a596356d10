package org.bordercatalogue.web.figure;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A figure as a page shows it.
 *
 * @param kind {@code measured}, {@code chosen}, {@code text}, {@code claimed} or a blank's code
 * @param qualifier words before the value, such as "up to"; empty where the value is plain
 * @param value number, range, options or text; for blanks, the words of the blank
 * @param unit symbol behind the number, or the currency; empty where there is none
 * @param asWritten what the source wrote, where that differs from what is shown
 * @param evidence code of the level
 */
public record FigureView(
        String kind,
        String qualifier,
        String value,
        String unit,
        Optional<String> asWritten,
        Optional<ConditionView> condition,
        Optional<String> standard,
        Optional<ConditionView> configuration,
        Optional<SourceView> source,
        String evidence,
        String evidenceLabel,
        boolean optional) {
    /** All of it as one line of plain text. */
    public String text() {
        return String.join(" ", qualifier, value, unit).strip().replaceAll(" +", " ");
    }

    /** Condition, configuration and standard as one line of plain text; empty where none is. */
    public String circumstances() {
        return Stream.of(
                        condition.map(ConditionView::words),
                        configuration.map(ConditionView::words),
                        standard)
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    /** The same where the unit stands elsewhere. */
    public FigureView withoutUnit() {
        return new FigureView(
                kind,
                qualifier,
                value,
                "",
                asWritten,
                condition,
                standard,
                configuration,
                source,
                evidence,
                evidenceLabel,
                optional);
    }

    FigureView withoutText() {
        return new FigureView(
                kind,
                qualifier,
                value,
                unit,
                Optional.empty(),
                condition,
                standard,
                configuration,
                source,
                evidence,
                evidenceLabel,
                optional);
    }

    /**
     * Where a figure was found.
     *
     * @param url present only for addresses that a browser may follow
     */
    public record SourceView(String text, Optional<String> url) {}
}
