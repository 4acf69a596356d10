package org.bordercatalogue.figure;

/** Something doubtful about a figure that did not stop it from being read. */
public record Warning(Kind kind, String message) {
    /** What is doubtful. */
    public enum Kind {
        OUT_OF_BOUNDS,
        AMBIGUOUS_NUMBER,
        CONTRADICTION,
        UNKNOWN_OPTION,
        WITHOUT_FIGURE
    }
}
