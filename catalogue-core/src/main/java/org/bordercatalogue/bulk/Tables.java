package org.bordercatalogue.bulk;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.account.Secrets;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.review.DraftBatch;
import org.bordercatalogue.review.Rulebook;
import org.bordercatalogue.review.Secretariat;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.upload.TableOwner;
import org.bordercatalogue.upload.TableUpload;

/** Takes an exhibitor's entries away as tables, and writes tables into drafts. */
public final class Tables {
    public static final int MOST_ROWS = 1_000;

    /** The most bytes of a file, whatever it unpacks to. */
    public static final long MOST_BYTES = 10L * 1024 * 1024;

    /** How long what was sent in is kept. */
    public static final Duration KEPT = Duration.ofDays(7);

    private static final TypeReference<List<Done>> LINES = new TypeReference<>() {};

    private final CatalogueStore store;
    private final Secretariat secretariat;
    private final Secrets secrets;

    public Tables(CatalogueStore store, Secretariat secretariat, Secrets secrets) {
        this.store = store;
        this.secretariat = secretariat;
        this.secrets = secrets;
    }

    /**
     * A row that became part of a draft.
     *
     * @param draft the revision that it was written to
     */
    public record Done(String sheet, int row, String name, String draft) {}

    /**
     * Entries of one type as the rows of its table.
     *
     * @param rows cells in the order of the layout's headings
     */
    public record EntryTable(TableLayout layout, List<List<String>> rows) {
        public EntryTable {
            rows = List.copyOf(rows);
        }
    }

    /** The table of a type without any entry. */
    public TableLayout layout(String type) {
        if (rules().registry().findType(type).isEmpty()) {
            throw new CatalogueException(
                    ErrorCode.NOT_FOUND, "There is no equipment type \"" + type + "\".");
        }
        return TableLayout.of(rules().forms().formFor(type), rules().forms().languages());
    }

    /** All entries of an exhibitor, a table for each type, by type. */
    public List<EntryTable> listEntries(Actor actor, String exhibitor) {
        return secretariat
                .overlaying()
                .read(
                        actor,
                        batch -> {
                            SortedMap<String, List<DraftBatch.Standing>> byType = new TreeMap<>();
                            for (String entry : batch.listEntries(exhibitor)) {
                                DraftBatch.Standing standing = batch.standing(entry);
                                byType.computeIfAbsent(
                                                standing.product().type(), _ -> new ArrayList<>())
                                        .add(standing);
                            }
                            return byType.entrySet().stream()
                                    .map(each -> table(each.getKey(), each.getValue()))
                                    .toList();
                        });
    }

    /** Keeps a table until it is applied; answers its id. */
    public String keep(Actor actor, String exhibitor, String fileName, List<UploadedSheet> sheets) {
        requireEditor(actor, exhibitor);
        requireFew(sheets);
        Instant now = rules().clock().instant().truncatedTo(ChronoUnit.MILLIS);
        TableUpload upload =
                new TableUpload(
                        secrets.id(),
                        actor.audited(),
                        new TableOwner.OfExhibitor(exhibitor),
                        fileName,
                        SheetJson.write(sheets),
                        now,
                        Optional.empty());
        return store.write(transaction -> {
            transaction.uploads().purge(now.minus(KEPT));
            transaction.uploads().add(upload);
            return upload.id();
        });
    }

    /** A table of the exhibitor's, whoever of its people sent it. */
    public TableUpload getUpload(Actor actor, String exhibitor, String id) {
        requireEditor(actor, exhibitor);
        return store.read(transaction -> transaction.uploads().findUpload(id))
                .filter(upload -> upload.owner().equals(new TableOwner.OfExhibitor(exhibitor)))
                .orElseThrow(() ->
                        new CatalogueException(
                                ErrorCode.NOT_FOUND,
                                "There is no such table; what was sent in is kept for "
                                        + KEPT.toDays()
                                        + " days."));
    }

    /** What was made of a table that was applied. */
    public static List<Done> outcome(TableUpload upload) {
        return upload.outcome().map(text -> SheetJson.read(text, LINES)).orElse(List.of());
    }

    /** What a table would change; nothing is written. */
    public TableReport preview(Actor actor, String exhibitor, TableUpload upload) {
        List<UploadedSheet> sheets = SheetJson.sheets(upload.content());
        return secretariat
                .overlaying()
                .write(
                        actor,
                        batch -> report(batch, exhibitor, sheets, Optional.empty()),
                        _ -> false);
    }

    /**
     * Writes the rows that can be written into drafts, all of them or none; those that cannot are
     * left out, as the preview says.
     */
    public void apply(Actor actor, String exhibitor, TableUpload upload) {
        TableReport preview = preview(actor, exhibitor, upload);
        Set<String> chosen = new HashSet<>();
        preview.applying().forEach(row -> chosen.add(place(row.sheet(), row.row())));
        List<UploadedSheet> sheets = SheetJson.sheets(upload.content());
        TableReport report =
                secretariat
                        .overlaying()
                        .write(
                                actor,
                                batch -> apply(batch, exhibitor, upload, sheets, chosen),
                                each -> each.left().isEmpty());
        if (!report.left().isEmpty()) {
            throw new CatalogueException(
                    ErrorCode.CONFLICT,
                    "Somebody changed an entry meanwhile; nothing was written. Look at the table"
                            + " again.");
        }
    }

    private TableReport apply(
            DraftBatch batch,
            String exhibitor,
            TableUpload upload,
            List<UploadedSheet> sheets,
            Set<String> chosen) {
        if (batch.isApplied(upload.id())) {
            return new TableReport(List.of(), List.of());
        }
        TableReport report = report(batch, exhibitor, sheets, Optional.of(chosen));
        List<Done> done =
                report.applying().stream()
                        .map(row -> new Done(row.sheet(), row.row(), row.name(), row.draft()))
                        .toList();
        batch.applied(upload.id(), SheetJson.write(done));
        return report;
    }

    /**
     * @param chosen the rows to work on; absent for all
     */
    private TableReport report(
            DraftBatch batch,
            String exhibitor,
            List<UploadedSheet> sheets,
            Optional<Set<String>> chosen) {
        List<SheetColumns> columns =
                sheets.stream()
                        .map(sheet -> SheetColumns.of(sheet, rules().registry(), rules().forms()))
                        .toList();
        List<CellFault> faults = columns.stream().flatMap(it -> it.faults().stream()).toList();
        if (!faults.isEmpty()) {
            return new TableReport(List.of(), faults);
        }
        Map<String, String> names = batch.entriesByName(exhibitor);
        List<RowReport> rows = new ArrayList<>();
        for (int index = 0; index < sheets.size(); index++) {
            UploadedSheet sheet = sheets.get(index);
            RowWork work = new RowWork(batch, exhibitor, sheet.name(), columns.get(index), names);
            sheet.entries().stream()
                    .filter(row ->
                            chosen.isEmpty()
                                    || chosen.get().contains(place(sheet.name(), row.number())))
                    .map(work::work)
                    .forEach(rows::add);
        }
        return new TableReport(rows, List.of());
    }

    private static void requireFew(List<UploadedSheet> sheets) {
        long rows = sheets.stream().mapToLong(sheet -> sheet.entries().size()).sum();
        if (rows > MOST_ROWS) {
            throw new CatalogueException(
                    ErrorCode.INVALID_INPUT,
                    "The table has " + rows + " rows; send at most " + MOST_ROWS + " at a time.");
        }
    }

    private EntryTable table(String type, List<DraftBatch.Standing> entries) {
        TableLayout layout =
                TableLayout.of(rules().forms().formFor(type), rules().forms().languages());
        return new EntryTable(layout, entries.stream().map(each -> row(layout, each)).toList());
    }

    private static List<String> row(TableLayout layout, DraftBatch.Standing standing) {
        List<String> cells = new ArrayList<>(List.of(standing.entry().id(), standing.version()));
        layout.columns().forEach(column -> cells.add(column.cell(standing.fields())));
        return cells;
    }

    private static String place(String sheet, int row) {
        return sheet + "\n" + row;
    }

    private static void requireEditor(Actor actor, String exhibitor) {
        if (!actor.edits(exhibitor)) {
            throw new CatalogueException(
                    ErrorCode.NOT_FOUND, "There is no exhibitor " + exhibitor + " of yours.");
        }
    }

    private Rulebook rules() {
        return secretariat.rules();
    }
}
