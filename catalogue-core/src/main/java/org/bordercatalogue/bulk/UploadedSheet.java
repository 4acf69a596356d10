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

    /** Rows below the headings; those that begin with # are remarks, such as the labels. */
    public List<Row> entries() {
        return rows.stream()
                .skip(1)
                .filter(row -> !row.isEmpty() && !row.cell(0).strip().startsWith("#"))
                .toList();
    }

    /** The first row; no cells where there is none. */
    public List<String> headings() {
        return rows.isEmpty() ? List.of() : rows.getFirst().cells();
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

        /** Empty where there is none. */
        public String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }

        boolean isEmpty() {
            return troubles.isEmpty() && cells.stream().allMatch(String::isBlank);
        }
    }
}
