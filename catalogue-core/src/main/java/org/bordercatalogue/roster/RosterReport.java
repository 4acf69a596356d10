package org.bordercatalogue.roster;

import java.util.List;
import java.util.stream.Collectors;
import org.bordercatalogue.bulk.CellFault;
import org.bordercatalogue.bulk.RowReport;
import org.bordercatalogue.kernel.Sha256;

/**
 * What a table comes to.
 *
 * @param faults of its sheets and headings; where there are any, no row was looked at
 */
public record RosterReport(List<RosterRow> rows, List<CellFault> faults) {
    public RosterReport {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    public List<RosterRow> applying() {
        return rows.stream().filter(RosterRow::applies).toList();
    }

    /** Rows that stay out, and why. */
    public List<RosterRow> left() {
        return rows.stream()
                .filter(row -> !row.applies() && row.kind() != RowReport.Kind.UNCHANGED)
                .toList();
    }

    /** How many rows change nothing. */
    public long unchanged() {
        return rows.stream().filter(row -> row.kind() == RowReport.Kind.UNCHANGED).count();
    }

    /** By which whoever saw this report says that just this is to be written. */
    public String fingerprint() {
        return Sha256.hex(
                applying().stream().map(RosterRow::toString).collect(Collectors.joining("\n")));
    }
}
