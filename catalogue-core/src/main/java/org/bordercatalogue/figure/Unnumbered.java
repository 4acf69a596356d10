package org.bordercatalogue.figure;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.capability.Capability;

/** What a text without a number states of something that is measured: a blank, or a claim. */
final class Unnumbered {
    private final Words words;

    Unnumbered(Words words) {
        this.words = words;
    }

    ReadFigure read(Capability capability, Written written) {
        Optional<Figure> blank = blank(written);
        if (blank.isPresent()) {
            return new ReadFigure(blank.orElseThrow(), List.of());
        }
        String claim =
                written.asWritten()
                        .or(written::value)
                        .filter(text -> !words.isUnstated(PlainText.of(text).folded()))
                        .orElseThrow(() ->
                                Refusals.input("nothing is stated of '" + capability.id() + "'"));
        PlainText text = PlainText.of(written.value().orElse(claim));
        Attribution attribution =
                Circumstances.isOptional(text, words)
                        ? Circumstances.optional(written.attribution())
                        : written.attribution();
        Warning warning =
                new Warning(
                        Warning.Kind.WITHOUT_FIGURE,
                        Refusals.quoted(claim)
                                + " states '"
                                + capability.id()
                                + "' without a figure that filters can use");
        return new ReadFigure(new Figure.Claimed(claim, attribution), List.of(warning));
    }

    /** The blank that the column states, or the text where there is no column. */
    Optional<Figure> blank(Written written) {
        String column = written.value().or(written::asWritten).orElse("");
        return words.findBlank(PlainText.of(column).folded())
                .map(blank ->
                        new Figure.Blanked(blank, written.asWritten(), written.attribution()));
    }
}
