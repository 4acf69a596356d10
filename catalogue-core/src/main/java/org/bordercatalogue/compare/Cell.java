package org.bordercatalogue.compare;

import java.util.List;
import org.bordercatalogue.figure.Figure;

/**
 * What one product says of one capability. Every blank has its own word; a page never shows an
 * empty cell.
 *
 * @param figures all that is stated, contradictions included
 * @param best whether it is guaranteed to be at least as good as every other product's figure
 * @param contradictory whether its sources disagree under the same condition
 */
public record Cell(State state, List<Figure> figures, boolean best, boolean contradictory) {
    /** How the product stands to the capability. */
    public enum State {
        STATED,
        NOT_STATED,
        NOT_DISCLOSED,
        NOT_APPLICABLE,
        NO
    }

    public Cell {
        figures = List.copyOf(figures);
    }

    /** Whether the product says something, be it no. */
    boolean isStated() {
        return state == State.STATED || state == State.NO;
    }

    Cell asBest() {
        return new Cell(state, figures, true, contradictory);
    }
}
