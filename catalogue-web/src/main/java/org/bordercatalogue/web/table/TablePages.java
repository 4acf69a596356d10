package org.bordercatalogue.web.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bordercatalogue.bulk.CellFault;
import org.bordercatalogue.bulk.RowReport;
import org.bordercatalogue.bulk.TableReport;
import org.bordercatalogue.bulk.Tables;
import org.bordercatalogue.upload.TableUpload;
import org.bordercatalogue.web.entry.DifferenceViews;
import org.bordercatalogue.web.entry.EntryPages;
import org.bordercatalogue.web.entry.FieldNames;
import org.bordercatalogue.web.page.PageContext;

/** Draws what a table would change, and what was made of it. */
final class TablePages {
    private final PageContext context;
    private final EntryPages entries;
    private final String exhibitor;
    private final FieldNames names;

    TablePages(EntryPages entries, PageContext context, String exhibitor) {
        this.context = context;
        this.entries = entries;
        this.exhibitor = exhibitor;
        this.names = new FieldNames(entries.registry(), context);
    }

    TablePage preview(TableUpload upload, TableReport report) {
        int applying = report.applying().size();
        int left = report.left().size();
        return new TablePage(
                context.workFrame(context.text("tables.preview")),
                upload.fileName(),
                context.messages()
                        .text(
                                "tables.summary",
                                Map.of(
                                        "applying",
                                        applying,
                                        "left",
                                        left,
                                        "unchanged",
                                        report.unchanged())),
                report.faults().stream().map(this::fault).toList(),
                report.applying().stream().map(this::row).toList(),
                report.left().stream().map(this::row).toList(),
                false,
                List.of(),
                context.links().to("workspace", exhibitor, "tables", upload.id()),
                applying == 0
                        ? ""
                        : context.messages().text("tables.apply.button", "count", applying),
                back());
    }

    TablePage outcome(TableUpload upload) {
        return new TablePage(
                context.workFrame(context.text("tables.applied")),
                upload.fileName(),
                context.text("tables.applied.lead"),
                List.of(),
                List.of(),
                List.of(),
                true,
                Tables.outcome(upload).stream().map(this::done).toList(),
                "",
                "",
                back());
    }

    private String back() {
        return context.links().to("workspace", exhibitor, "tables");
    }

    private TablePage.DoneView done(Tables.Done done) {
        return new TablePage.DoneView(
                place(done.sheet(), done.row(), ""),
                done.name(),
                context.links().to("drafts", done.draft()));
    }

    private TablePage.RowView row(RowReport row) {
        return new TablePage.RowView(
                place(row.sheet(), row.row(), ""),
                row.name(),
                context.text("tables.row." + row.kind().name().toLowerCase(Locale.ROOT)),
                new DifferenceViews(row.entry(), entries.registry(), context).list(row.changes()),
                row.doubts().stream().map(this::fault).toList(),
                row.faults().stream().map(this::fault).toList());
    }

    private TablePage.FaultView fault(CellFault fault) {
        return new TablePage.FaultView(
                place(fault.sheet(), fault.row(), fault.column()),
                fault.field().isEmpty() || fault.field().startsWith("_")
                        ? ""
                        : names.of(fault.field()),
                fault.message());
    }

    private static String place(String sheet, int row, String column) {
        return sheet + " " + column + row;
    }
}
