package org.bordercatalogue.web.compare;

import org.bordercatalogue.compare.Cell;

/** The words by which pages and API tell the states of a cell apart. */
final class CellStates {
    static final String STATED = "stated";

    private CellStates() {}

    static String code(Cell.State state) {
        return switch (state) {
            case STATED -> STATED;
            case NOT_STATED -> "not-stated";
            case NOT_DISCLOSED -> "not-disclosed";
            case NOT_APPLICABLE -> "not-applicable";
            case NO -> "no";
        };
    }
}
