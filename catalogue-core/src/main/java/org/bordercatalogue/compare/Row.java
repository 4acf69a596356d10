package org.bordercatalogue.compare;

import java.util.List;
import org.bordercatalogue.capability.Capability;

/**
 * One capability across all products compared.
 *
 * @param differs whether two products or more say something, and not the same once it is in one
 *     unit; a blank says nothing
 * @param comparable false where figures were stated under different conditions or to different
 *     standards
 */
public record Row(Capability capability, List<Cell> cells, boolean differs, boolean comparable) {
    public Row {
        cells = List.copyOf(cells);
    }

    boolean isEmpty() {
        return stated() == 0;
    }

    /** How many products say something of it. */
    public int stated() {
        return (int) cells.stream().filter(Cell::isStated).count();
    }

    /** Whether some say something and others do not. */
    public boolean isUneven() {
        return stated() > 0 && stated() < cells.size();
    }
}
