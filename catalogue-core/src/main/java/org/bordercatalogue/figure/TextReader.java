package org.bordercatalogue.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bordercatalogue.capability.Capability;

/** Keeps prose. Where a column and a quotation both say something, both are kept. */
final class TextReader {
    private final Capability capability;
    private final Words words;

    TextReader(Capability capability, Words words) {
        this.capability = capability;
        this.words = words;
    }

    ReadFigure read(Written written) {
        Optional<Figure> blank = new Unnumbered(words).blank(written);
        if (blank.isPresent()) {
            return new ReadFigure(blank.orElseThrow(), List.of());
        }
        String value =
                written.value().map(text -> (text + " " + written.unit()).strip()).orElse("");
        String quoted = written.asWritten().orElse("");
        String text = joined(words.isUnstated(PlainText.of(value).folded()) ? "" : value, quoted);
        if (text.isBlank()) {
            throw Refusals.input("nothing is stated of '" + capability.id() + "'");
        }
        return new ReadFigure(new Figure.Worded(text, written.attribution()), List.of());
    }

    private static String joined(String value, String quoted) {
        if (contains(quoted, value)) {
            return quoted;
        }
        return contains(value, quoted) ? value : value + " (“" + quoted + "”)";
    }

    private static boolean contains(String longer, String shorter) {
        return longer.toLowerCase(Locale.ROOT).contains(shorter.toLowerCase(Locale.ROOT));
    }
}
