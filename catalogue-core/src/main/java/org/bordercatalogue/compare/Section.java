package org.bordercatalogue.compare;

import java.util.List;

/**
 * Rows of one group of capabilities, or of one stage of life.
 *
 * @param group id of the group or stage, empty for capabilities without one
 * @param shared whether the rows apply to every product compared
 */
public record Section(String group, boolean shared, List<Row> rows) {
    public Section {
        rows = List.copyOf(rows);
    }
}
