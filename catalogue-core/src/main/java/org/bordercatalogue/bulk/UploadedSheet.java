package org.bordercatalogue.bulk;

import java.util.List;
import java.util.Map;

/**
 * A sheet as it was sent in.
 *
 * @param name of its tab; of a file without tabs, the file's
 */
public record UploadedSheet(String name, List<Row> rows) {
    public UploadedSheet {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param number as the spreadsheet counts, from 1
     * @param troubles what is wrong with cells that hold no text or number, by their index
     */
    public record Row(int number, List<String> cells, Map<Integer, String> troubles) {
        public Row {
            cells = List.copyOf(cells);
            troubles = Map.copyOf(troubles);
        }

        String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }

        boolean isEmpty() {
            return troubles.isEmpty() && cells.stream().allMatch(String::isBlank);
        }
    }
}
