package org.bordercatalogue.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.bulk.RowReport;
import org.bordercatalogue.roster.RosterRow.Change;

/**
 * A row and what it comes to, before it is looked at beside the others.
 *
 * @param cells with what is wrong with them
 * @param before what stood of the company, empty for one that is new
 * @param listed whether it was listed already
 * @param after absent where it is not known whose row it is
 */
record ReadRow(
        RowCells cells,
        Optional<RosterLine> before,
        boolean listed,
        Optional<RosterLine> after,
        RowReport.Kind kind) {
    boolean applies() {
        return kind == RowReport.Kind.NEW || kind == RowReport.Kind.CHANGED;
    }

    /** What it writes, of one that applies. */
    RosterLine line() {
        return after.orElseThrow();
    }

    /** The same row, which stays out. */
    ReadRow refused(String message) {
        cells.faultOfRow(message);
        return new ReadRow(cells, before, listed, after, RowReport.Kind.FAULTY);
    }

    RosterRow report(LocalTimes times) {
        Optional<RosterLine> named = after.or(() -> before);
        return new RosterRow(
                cells.sheet(),
                cells.number(),
                named.map(each -> each.exhibitor().id()).orElse(""),
                named.map(each -> each.exhibitor().name())
                        .orElseGet(() -> cells.said(RosterColumn.NAME).orElse("")),
                kind,
                applies() ? changes(times) : List.of(),
                cells.notes(),
                cells.faults());
    }

    List<Change> changes(LocalTimes times) {
        List<Change> changes = new ArrayList<>();
        after.ifPresent(line ->
                Arrays.stream(RosterColumn.values())
                        .map(each -> change(each, line, times))
                        .filter(each -> !each.before().equals(each.after()))
                        .forEach(changes::add));
        return changes;
    }

    private Change change(RosterColumn column, RosterLine line, LocalTimes times) {
        return new Change(
                column,
                before.map(each -> each.cell(column, times)).orElse(""),
                line.cell(column, times));
    }
}
