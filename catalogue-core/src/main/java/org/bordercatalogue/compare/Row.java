package org.bordercatalogue.compare;

import java.util.List;
import org.bordercatalogue.capability.Capability;

/**
 * One capability across all products compared.
 *
 * @param differs whether the cells say different things once they are in one unit; a blank differs
 *     from a figure
 * @param comparable false where figures were stated under different conditions or to different
 *     standards
 */
public record Row(Capability capability, List<Cell> cells, boolean differs, boolean comparable) {
    public Row {
        cells = List.copyOf(cells);
    }

    boolean isEmpty() {
        return cells.stream()
                .noneMatch(
                        cell -> cell.state() == Cell.State.STATED || cell.state() == Cell.State.NO);
    }
}
