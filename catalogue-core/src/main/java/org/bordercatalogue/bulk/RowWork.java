package org.bordercatalogue.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.draft.Fault;
import org.bordercatalogue.draft.Fields;
import org.bordercatalogue.draft.Forms;
import org.bordercatalogue.draft.Overlay;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.product.Identity;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.review.Draft;
import org.bordercatalogue.review.DraftBatch;
import org.bordercatalogue.review.NewEntry;
import org.bordercatalogue.review.Overlaid;

/** Writes the rows of one sheet into drafts, within one transaction. */
final class RowWork {
    private final DraftBatch batch;
    private final String exhibitor;
    private final String sheet;
    private final SheetColumns columns;
    private final Map<String, String> entriesByName;

    /**
     * @param entriesByName the exhibitor's entries by the keys of their names; new ones are added
     */
    RowWork(
            DraftBatch batch,
            String exhibitor,
            String sheet,
            SheetColumns columns,
            Map<String, String> entriesByName) {
        this.batch = batch;
        this.exhibitor = exhibitor;
        this.sheet = sheet;
        this.columns = columns;
        this.entriesByName = entriesByName;
    }

    RowReport work(UploadedSheet.Row row) {
        RowOverlay reading = new RowOverlay(sheet, columns, row);
        String entry = columns.entry() < 0 ? "" : row.cell(columns.entry()).strip();
        return entry.isEmpty() ? begin(row, reading) : change(row, reading, entry);
    }

    private RowReport begin(UploadedSheet.Row row, RowOverlay reading) {
        Overlay overlay = reading.read(Fields.EMPTY);
        String name = overlay.fields().find(Forms.NAME).orElse("");
        List<CellFault> faults = new ArrayList<>(reading.faults());
        String key = name.isEmpty() ? "" : Identity.of(exhibitor, name).key();
        if (name.isEmpty()) {
            faults.add(reading.fault(Forms.NAME, "a new entry needs a name"));
        } else if (entriesByName.containsKey(key)) {
            faults.add(
                    reading.fault(
                            Forms.NAME,
                            "you have a product of this name already, "
                                    + entriesByName.get(key)
                                    + "; take your entries away and change its row"));
        }
        if (!faults.isEmpty()) {
            return refused(row, "", name, RowReport.Kind.FAULTY, faults);
        }
        try {
            NewEntry wanted = new NewEntry(exhibitor, columns.type(), name);
            Draft draft = batch.begin(wanted, Optional.empty());
            entriesByName.put(key, draft.matter().entry().id());
            return kept(row, reading, batch.overlay(draft, overlay), Optional.empty());
        } catch (CatalogueException refusal) {
            return refused(row, reading, "", name, refusal);
        }
    }

    private RowReport change(UploadedSheet.Row row, RowOverlay reading, String entry) {
        Optional<DraftBatch.Standing> found = batch.findStanding(exhibitor, entry);
        if (found.isEmpty()) {
            String message =
                    "there is no entry \"" + entry + "\" of yours; leave it empty for a new one";
            return refused(row, entry, "", RowReport.Kind.FAULTY, List.of(at(row, message)));
        }
        DraftBatch.Standing standing = found.get();
        String name = standing.product().name();
        Overlay overlay = reading.read(standing.fields());
        if (!reading.faults().isEmpty()) {
            return refused(row, entry, name, RowReport.Kind.FAULTY, reading.faults());
        }
        if (overlay.names().isEmpty()) {
            return refused(row, entry, name, RowReport.Kind.UNCHANGED, List.of());
        }
        String version = columns.version() < 0 ? "" : row.cell(columns.version()).strip();
        if (!version.equals(standing.version())) {
            String message =
                    "the entry was changed since this row was taken away (\""
                            + version
                            + "\", now \""
                            + standing.version()
                            + "\"); take it away again and make your change anew";
            return refused(row, entry, name, RowReport.Kind.STALE, List.of(at(row, message)));
        }
        if (!standing.product().type().equals(columns.type())) {
            String message =
                    "the entry is a " + standing.product().type() + "; its row belongs there";
            return refused(row, entry, name, RowReport.Kind.FAULTY, List.of(at(row, message)));
        }
        if (!standing.writable()) {
            String message = "the entry waits for the organiser; have it back first";
            return refused(row, entry, name, RowReport.Kind.WAITING, List.of(at(row, message)));
        }
        try {
            Draft draft = batch.edit(entry);
            return kept(
                    row, reading, batch.overlay(draft, overlay), Optional.of(standing.product()));
        } catch (CatalogueException refusal) {
            return refused(row, reading, entry, name, refusal);
        }
    }

    /**
     * @param before what the entry said; absent of a new one
     */
    private RowReport kept(
            UploadedSheet.Row row,
            RowOverlay reading,
            Overlaid overlaid,
            Optional<Product> before) {
        RowReport.Kind kind = before.isPresent() ? RowReport.Kind.CHANGED : RowReport.Kind.NEW;
        return switch (overlaid) {
            case Overlaid.Kept(Draft draft, boolean changed) ->
                    new RowReport(
                            sheet,
                            row.number(),
                            draft.matter().entry().id(),
                            draft.reading().product().name(),
                            changed ? kind : RowReport.Kind.UNCHANGED,
                            draft.matter().proposal().id(),
                            before.map(old -> batch.differences(old, draft.reading().product()))
                                    .orElseGet(() -> batch.differencesFromNothing(draft)),
                            doubts(draft, reading),
                            List.of());
            case Overlaid.Refused(var reader, List<Fault> faults) ->
                    refused(
                            row,
                            reader.product().id(),
                            reader.product().name(),
                            RowReport.Kind.FAULTY,
                            faults.stream()
                                    .map(fault -> reading.fault(fault.field(), message(fault)))
                                    .toList());
        };
    }

    /** Of the cells that this row brings. */
    private static List<CellFault> doubts(Draft draft, RowOverlay reading) {
        List<CellFault> doubts = new ArrayList<>();
        draft.reading()
                .rows()
                .forEach((capability, rows) -> {
                    if (reading.names().contains(capability)) {
                        rows.stream()
                                .flatMap(row -> row.warnings().stream())
                                .forEach(warning ->
                                        doubts.add(reading.fault(capability, warning.message())));
                    }
                });
        return doubts;
    }

    private static String message(Fault fault) {
        return fault.row() > 1 ? "line " + fault.row() + ": " + fault.message() : fault.message();
    }

    private RowReport refused(
            UploadedSheet.Row row,
            RowOverlay reading,
            String entry,
            String name,
            CatalogueException refusal) {
        boolean told =
                refusal.code() == ErrorCode.INVALID_INPUT || refusal.code() == ErrorCode.CONFLICT;
        if (!told) {
            throw refusal;
        }
        return refused(
                row,
                entry,
                name,
                RowReport.Kind.FAULTY,
                List.of(reading.fault(Forms.NAME, refusal.getMessage())));
    }

    private RowReport refused(
            UploadedSheet.Row row,
            String entry,
            String name,
            RowReport.Kind kind,
            List<CellFault> faults) {
        return new RowReport(
                sheet, row.number(), entry, name, kind, "", List.of(), List.of(), faults);
    }

    private CellFault at(UploadedSheet.Row row, String message) {
        return CellFault.at(
                sheet, row.number(), Math.max(0, columns.entry()), TableLayout.ENTRY, message);
    }
}
