package org.bordercatalogue.wording;

import java.util.List;

/** A text with its mistyped words put right. */
public record Respelled(String text, List<Replacement> replacements) {
    public Respelled {
        replacements = List.copyOf(replacements);
    }
}
