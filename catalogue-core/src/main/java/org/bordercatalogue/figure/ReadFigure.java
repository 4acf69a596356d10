package org.bordercatalogue.figure;

import java.util.List;

/** A figure that was understood, with what a careful reader would want to be told about it. */
public record ReadFigure(Figure figure, List<Warning> warnings) {
    public ReadFigure {
        warnings = List.copyOf(warnings);
    }
}
