package org.bordercatalogue.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.bulk.CellFault;
import org.bordercatalogue.bulk.UploadedSheet;

/** The cells of one row, with what is wrong with them. */
final class RowCells {
    private final String sheet;
    private final RosterHeadings headings;
    private final UploadedSheet.Row row;
    private final List<CellFault> faults = new ArrayList<>();
    private final List<CellFault> notes = new ArrayList<>();

    RowCells(String sheet, RosterHeadings headings, UploadedSheet.Row row) {
        this.sheet = sheet;
        this.headings = headings;
        this.row = row;
        row.troubles()
                .forEach((index, message) ->
                        faults.add(
                                CellFault.at(sheet, row.number(), index, field(index), message)));
        for (int index = 0; index < row.cells().size(); index++) {
            if (!headings.names(index) && !row.cell(index).isBlank()) {
                faults.add(
                        CellFault.at(
                                sheet,
                                row.number(),
                                index,
                                "",
                                "no heading stands above it; empty the cell, or move it"));
            }
        }
    }

    String sheet() {
        return sheet;
    }

    int number() {
        return row.number();
    }

    /** The id that says whose row it is, empty where none does. */
    String whose() {
        return row.cell(headings.exhibitor()).strip();
    }

    String version() {
        return headings.version() < 0 ? "" : row.cell(headings.version()).strip();
    }

    /** What stands in a column; empty where nothing does, or no text. */
    Optional<String> said(RosterColumn column) {
        int index = headings.columns().indexOf(Optional.of(column));
        return index < 0 || row.troubles().containsKey(index)
                ? Optional.empty()
                : Optional.of(row.cell(index)).filter(cell -> !cell.isBlank());
    }

    void fault(RosterColumn column, String message) {
        faults.add(at(headings.columns().indexOf(Optional.of(column)), column.heading(), message));
    }

    void faultOfRow(String message) {
        faults.add(at(headings.exhibitor(), RosterColumn.EXHIBITOR, message));
    }

    void note(String message) {
        notes.add(at(headings.exhibitor(), RosterColumn.EXHIBITOR, message));
    }

    List<CellFault> faults() {
        return faults;
    }

    List<CellFault> notes() {
        return notes;
    }

    private CellFault at(int index, String field, String message) {
        return index < 0
                ? new CellFault(sheet, row.number(), "", field, message)
                : CellFault.at(sheet, row.number(), index, field, message);
    }

    private String field(int index) {
        return index < headings.columns().size()
                ? headings.columns().get(index).map(RosterColumn::heading).orElse("")
                : "";
    }
}
