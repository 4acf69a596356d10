package org.bordercatalogue.figure;

import java.util.List;
import java.util.Optional;

/**
 * A figure as a source or a form gives it, before it is understood. The CSV's columns and the
 * JSON's keys both become this.
 *
 * @param asWritten the text of the source
 * @param value what the {@code value} column holds, or the JSON's bare value; ranges such as {@code
 *     30-35} included
 * @param minimum lower bound where given apart
 * @param maximum upper bound where given apart
 * @param unit spelling of the unit, empty when none
 * @param options codes of options where given as such
 */
public record Written(
        Optional<String> asWritten,
        Optional<String> value,
        Optional<String> minimum,
        Optional<String> maximum,
        String unit,
        Optional<Qualifier> qualifier,
        List<String> options,
        Optional<Blank> blank,
        Attribution attribution) {
    public Written {
        options = List.copyOf(options);
    }

    /** A figure of which only the source's text is known. */
    public static Written text(String asWritten) {
        return new Written(
                Optional.of(asWritten),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Attribution.NONE);
    }
}
