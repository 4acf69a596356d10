package org.bordercatalogue.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.bulk.RowReport;
import org.bordercatalogue.bulk.UploadedSheet;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.publishing.ExhibitorBatch;

/** Reads the rows of a table over what stands; used once. */
final class RosterReader {
    private final RosterState state;
    private final RosterCompanies companies;
    private final boolean companiesToo;

    /**
     * @param companiesToo whether what a known company says of itself may be changed
     */
    RosterReader(RosterState state, boolean companiesToo) {
        this.state = state;
        this.companies = new RosterCompanies(state);
        this.companiesToo = companiesToo;
    }

    /** First it is told whose rows they are, since a row may name a company of a later one. */
    List<ReadRow> read(List<UploadedSheet> sheets, List<RosterHeadings> headings) {
        Map<RowCells, Optional<Exhibitor>> whose = new LinkedHashMap<>();
        for (int index = 0; index < sheets.size(); index++) {
            UploadedSheet sheet = sheets.get(index);
            for (UploadedSheet.Row row : sheet.entries()) {
                RowCells cells = new RowCells(sheet.name(), headings.get(index), row);
                whose.put(cells, companies.whose(cells));
            }
        }
        List<ReadRow> rows = new ArrayList<>();
        whose.forEach((cells, company) ->
                rows.add(company.map(each -> read(cells, each)).orElseGet(() -> lost(cells))));
        return rows;
    }

    private static ReadRow lost(RowCells cells) {
        return new ReadRow(cells, Optional.empty(), false, Optional.empty(), RowReport.Kind.FAULTY);
    }

    private ReadRow read(RowCells cells, Exhibitor company) {
        RosterLine standing = state.line(company);
        boolean known = !companies.isFresh(company.id());
        RosterLine after = new RowChange(state, companies, cells, standing).read();
        if (known) {
            requireLeave(cells, standing, after);
        }
        ExhibitorBatch.reasonAgainst(after.exhibitor())
                .ifPresent(reason -> cells.fault(RosterColumn.NAME, reason));
        boolean listed = state.isListed(company.id());
        ReadRow row =
                new ReadRow(
                        cells,
                        known ? Optional.of(standing) : Optional.empty(),
                        listed,
                        Optional.of(after),
                        RowReport.Kind.UNCHANGED);
        RowReport.Kind kind = kind(row, standing);
        return new ReadRow(cells, row.before(), listed, row.after(), kind);
    }

    private RowReport.Kind kind(ReadRow row, RosterLine standing) {
        if (!row.cells().faults().isEmpty()) {
            return RowReport.Kind.FAULTY;
        }
        if (row.listed() && row.changes(state.times()).isEmpty()) {
            return RowReport.Kind.UNCHANGED;
        }
        String seen = row.cells().version();
        String present = row.listed() ? standing.version(state.times()) : "";
        if (!seen.equals(present)) {
            row.cells().faultOfRow(stale(row, seen, present));
            return RowReport.Kind.STALE;
        }
        return row.listed() ? RowReport.Kind.CHANGED : RowReport.Kind.NEW;
    }

    private static String stale(ReadRow row, String seen, String present) {
        if (!row.listed()) {
            return "it was taken out of the edition since this row was taken away; empty the"
                    + " version to list it again";
        }
        return seen.isEmpty()
                ? "it is listed already, and the row does not say in which version; take the list"
                        + " away again and make your change there"
                : "how it is listed was changed since this row was taken away (\""
                        + seen
                        + "\", now \""
                        + present
                        + "\"); take the list away again and make your change anew";
    }

    private void requireLeave(RowCells cells, RosterLine standing, RosterLine after) {
        for (RosterColumn column : RosterColumn.values()) {
            boolean other =
                    !standing.cell(column, state.times()).equals(after.cell(column, state.times()));
            if (other && column.isOfCompany() && !companiesToo) {
                cells.fault(
                        column,
                        "what is known of a company in the catalogue is changed by those who"
                                + " organise all editions; leave the cell empty");
            }
        }
    }
}
