package org.bordercatalogue.roster;

import java.util.List;
import org.bordercatalogue.bulk.CellFault;
import org.bordercatalogue.bulk.RowReport;

/**
 * What a row of a roster comes to.
 *
 * @param exhibitor its id; empty where it is not known
 * @param changes what is said anew
 * @param notes what was understood that the row does not say in so many words
 * @param faults why it stays out
 */
public record RosterRow(
        String sheet,
        int row,
        String exhibitor,
        String name,
        RowReport.Kind kind,
        List<Change> changes,
        List<CellFault> notes,
        List<CellFault> faults) {
    public RosterRow {
        changes = List.copyOf(changes);
        notes = List.copyOf(notes);
        faults = List.copyOf(faults);
    }

    /**
     * A cell that says something else than what stands.
     *
     * @param before as a cell would say it, empty where nothing was said
     */
    public record Change(RosterColumn column, String before, String after) {}

    /** Whether it is to be written. */
    public boolean applies() {
        return kind == RowReport.Kind.NEW || kind == RowReport.Kind.CHANGED;
    }
}
