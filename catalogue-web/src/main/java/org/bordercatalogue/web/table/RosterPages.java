package org.bordercatalogue.web.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bordercatalogue.bulk.CellFault;
import org.bordercatalogue.edition.Edition;
import org.bordercatalogue.roster.RosterReport;
import org.bordercatalogue.roster.RosterRow;
import org.bordercatalogue.roster.Rosters;
import org.bordercatalogue.roster.Rosters.Roster;
import org.bordercatalogue.upload.TableUpload;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.table.TablePage.DoneView;
import org.bordercatalogue.web.table.TablePage.FaultView;

/** Draws the pages on which the list of an edition is kept as a table. */
final class RosterPages {
    private static final String ORGANISE = "organise";
    private static final String EDITIONS = "editions";
    private static final String TABLE = "table";
    private static final String COLUMN = "roster.column.";

    private final PageContext context;
    private final Edition edition;

    RosterPages(PageContext context, Edition edition) {
        this.context = context;
        this.edition = edition;
    }

    /**
     * @param fault what was wrong with the file sent last, empty where nothing was
     */
    RosterPage start(Roster roster, String fault) {
        boolean anybody = !roster.rows().isEmpty();
        return new RosterPage(
                context.workFrame(context.text("roster.title")),
                edition.name(),
                fault,
                anybody ? address("exhibitors.xlsx") : "",
                anybody ? address("exhibitors.csv") : "",
                address("template.xlsx"),
                address("template.csv"),
                address(),
                context.links().to(ORGANISE, EDITIONS, edition.id()));
    }

    /**
     * @param refused why it was not written just now, empty where nothing was in the way
     */
    RosterPreview preview(TableUpload upload, RosterReport report, String refused) {
        int applying = report.applying().size();
        return new RosterPreview(
                context.workFrame(context.text("tables.preview")),
                edition.name(),
                upload.fileName(),
                refused,
                context.messages()
                        .text(
                                "tables.summary",
                                Map.of(
                                        "applying",
                                        applying,
                                        "left",
                                        report.left().size(),
                                        "unchanged",
                                        report.unchanged())),
                report.faults().stream().map(this::fault).toList(),
                report.applying().stream().map(this::row).toList(),
                report.left().stream().map(this::row).toList(),
                false,
                List.of(),
                address(upload.id()),
                report.fingerprint(),
                applying == 0
                        ? ""
                        : context.messages().text("roster.apply.button", "count", applying),
                address(),
                context.links().to(ORGANISE, EDITIONS, edition.id()));
    }

    RosterPreview outcome(TableUpload upload) {
        return new RosterPreview(
                context.workFrame(context.text("roster.applied")),
                edition.name(),
                upload.fileName(),
                "",
                context.text("roster.applied.lead"),
                List.of(),
                List.of(),
                List.of(),
                true,
                Rosters.outcome(upload).stream().map(this::done).toList(),
                "",
                "",
                "",
                address(),
                context.links().to(ORGANISE, EDITIONS, edition.id()));
    }

    private String address() {
        return context.links().to(ORGANISE, EDITIONS, edition.id(), TABLE);
    }

    private String address(String part) {
        return context.links().to(ORGANISE, EDITIONS, edition.id(), TABLE, part);
    }

    private DoneView done(Rosters.Done done) {
        return new DoneView(
                place(done.sheet(), done.row(), ""),
                done.name(),
                context.links().exhibitor(done.exhibitor()));
    }

    private RosterPreview.RowView row(RosterRow row) {
        return new RosterPreview.RowView(
                place(row.sheet(), row.row(), ""),
                row.name(),
                context.text("tables.row." + row.kind().name().toLowerCase(Locale.ROOT)),
                row.changes().stream().map(this::change).toList(),
                row.notes().stream().map(this::fault).toList(),
                row.faults().stream().map(this::fault).toList());
    }

    private RosterPreview.ChangeView change(RosterRow.Change change) {
        return new RosterPreview.ChangeView(
                context.text(COLUMN + change.column().heading()), change.before(), change.after());
    }

    private FaultView fault(CellFault fault) {
        return new FaultView(
                place(fault.sheet(), fault.row(), fault.column()),
                fault.field().isEmpty() ? "" : context.text(COLUMN + fault.field()),
                fault.message());
    }

    private static String place(String sheet, int row, String column) {
        return sheet + " " + column + row;
    }
}
