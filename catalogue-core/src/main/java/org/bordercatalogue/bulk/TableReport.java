package org.bordercatalogue.bulk;

import java.util.List;

/**
 * What a table comes to.
 *
 * @param faults of its sheets and headings; where there are any, no row was looked at
 */
public record TableReport(List<RowReport> rows, List<CellFault> faults) {
    public TableReport {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    public List<RowReport> applying() {
        return rows.stream().filter(RowReport::applies).toList();
    }

    /** Rows that stay out, and why. */
    public List<RowReport> left() {
        return rows.stream()
                .filter(row -> !row.applies() && row.kind() != RowReport.Kind.UNCHANGED)
                .toList();
    }

    /** How many rows change nothing. */
    public long unchanged() {
        return rows.stream().filter(row -> row.kind() == RowReport.Kind.UNCHANGED).count();
    }
}
