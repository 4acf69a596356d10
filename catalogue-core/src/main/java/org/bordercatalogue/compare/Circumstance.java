package org.bordercatalogue.compare;

import java.util.Locale;
import java.util.Optional;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.figure.Figure;

/** What must be equal before two numbers may be set against each other. */
record Circumstance(String condition, String standard, String configuration, String currency) {
    static Circumstance of(Capability capability, Figure figure) {
        return new Circumstance(
                folded(figure.attribution().condition()),
                folded(figure.attribution().standard()),
                folded(figure.attribution().configuration()),
                currency(capability, figure));
    }

    /**
     * The currency of an amount; units need no mention, since other figures are compared in the
     * canonical one.
     */
    static String currency(Capability capability, Figure figure) {
        return capability.kind() == Kind.MONEY && figure instanceof Figure.Measured measured
                ? measured.unit()
                : "";
    }

    private static String folded(Optional<String> text) {
        return text.map(words -> words.strip().toLowerCase(Locale.ROOT)).orElse("");
    }
}
