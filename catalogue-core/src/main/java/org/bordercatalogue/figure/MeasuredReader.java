package org.bordercatalogue.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.capability.Capability;

/** Reads figures on a number line: from columns where they are given, from the text where not. */
final class MeasuredReader {
    private final Capability capability;
    private final Denominations denominations;
    private final Words words;
    private final Interpreter interpreter;
    private final MentionReader mentions;

    MeasuredReader(Capability capability, Denominations denominations, Words words) {
        this.capability = capability;
        this.denominations = denominations;
        this.words = words;
        this.interpreter = new Interpreter(capability, denominations);
        this.mentions = new MentionReader(words, denominations);
    }

    ReadFigure read(Written written) {
        List<Mention> said =
                written.asWritten()
                        .map(text -> mentions.read(PlainText.of(text)))
                        .orElse(List.of());
        MentionChoice choice = new MentionChoice(capability, denominations);
        ColumnReader columns = new ColumnReader(choice, mentions, interpreter, words);
        if (written.minimum().isPresent() || written.maximum().isPresent()) {
            UnitColumn column = unit(written);
            return figure(written, column, columns.ends(written, column, said));
        }
        boolean inColumn = written.value().filter(value -> !value.isBlank()).isPresent();
        Optional<Mention> stated =
                inColumn ? columns.number(written.value().orElseThrow()) : choice.choose(said);
        if (stated.isEmpty()) {
            return new Unnumbered(words).read(capability, written);
        }
        UnitColumn column = unit(written);
        return figure(
                written,
                column,
                inColumn
                        ? columns.value(stated.orElseThrow(), written, column, said)
                        : new ProseReader(choice, interpreter)
                                .read(stated.orElseThrow(), written, column, said));
    }

    private UnitColumn unit(Written written) {
        return UnitColumn.read(written.unit(), denominations, words);
    }

    private ReadFigure figure(Written written, UnitColumn column, Outcome outcome) {
        Interpretation read = outcome.read();
        List<Warning> warnings = new ArrayList<>(outcome.doubts());
        warnings.addAll(new Plausibility(capability, interpreter).check(read));
        Figure figure =
                new Figure.Measured(
                        asWritten(written),
                        read.stated(),
                        read.unit(),
                        read.qualifier(),
                        read.canonical(),
                        attribution(written, column));
        return new ReadFigure(figure, warnings);
    }

    private Attribution attribution(Written written, UnitColumn column) {
        Attribution attribution = Circumstances.withCondition(written.attribution(), column.rest());
        PlainText text = PlainText.of(written.asWritten().or(written::value).orElse(""));
        return Circumstances.isOptional(text, words)
                ? Circumstances.optional(attribution)
                : attribution;
    }

    /** The text, or the column where that says more than a number. */
    private static Optional<String> asWritten(Written written) {
        return written.asWritten()
                .or(() ->
                        written.value()
                                .filter(value -> !ColumnReader.isPlain(value))
                                .map(value -> (value + " " + written.unit()).strip()));
    }
}
