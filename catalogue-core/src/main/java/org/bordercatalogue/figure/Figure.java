package org.bordercatalogue.figure;

import java.util.List;
import java.util.Optional;

/** One stated value of a capability for one product. */
public sealed interface Figure {
    /** What the source wrote, to the letter, where it is known. */
    Optional<String> asWritten();

    Attribution attribution();

    /**
     * A figure on a number line: of a quantity, an interval or an amount of money.
     *
     * @param stated bounds in the unit as written
     * @param unit id of the unit as written; an ISO 4217 code for money
     * @param canonical bounds in the capability's canonical unit, rounded to five significant
     *     digits; as stated for money
     */
    record Measured(
            Optional<String> asWritten,
            Bounds stated,
            String unit,
            Qualifier qualifier,
            Bounds canonical,
            Attribution attribution)
            implements Figure {}

    /**
     * Options: the alternatives of a choice, all that hold together of a choices capability, or
     * {@code yes}/{@code no} of a flag.
     */
    record Chosen(Optional<String> asWritten, List<String> options, Attribution attribution)
            implements Figure {
        public Chosen {
            options = List.copyOf(options);
            if (options.isEmpty()) {
                throw new IllegalArgumentException("a chosen figure names an option");
            }
        }
    }

    /**
     * Lengths along the axes of a thing, as many as were stated.
     *
     * @param sides in the unit as written
     * @param canonical in the capability's canonical unit
     */
    record Sized(
            Optional<String> asWritten,
            List<Double> sides,
            String unit,
            List<Double> canonical,
            Attribution attribution)
            implements Figure {
        public Sized {
            sides = List.copyOf(sides);
            canonical = List.copyOf(canonical);
        }
    }

    /** Prose. */
    record Worded(String text, Attribution attribution) implements Figure {
        @Override
        public Optional<String> asWritten() {
            return Optional.of(text);
        }
    }

    /** Stated without a figure: "higher penetration". Kept, and unknown to every filter. */
    record Claimed(String text, Attribution attribution) implements Figure {
        @Override
        public Optional<String> asWritten() {
            return Optional.of(text);
        }
    }

    /** A blank that was stated as such. */
    record Blanked(Blank blank, Optional<String> asWritten, Attribution attribution)
            implements Figure {}
}
