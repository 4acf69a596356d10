package org.bordercatalogue.roster;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.account.Secrets;
import org.bordercatalogue.bulk.SheetJson;
import org.bordercatalogue.bulk.Tables;
import org.bordercatalogue.bulk.UploadedSheet;
import org.bordercatalogue.edition.Edition;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.listing.EditionKeeping;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.Transaction;
import org.bordercatalogue.upload.TableOwner;
import org.bordercatalogue.upload.TableUpload;

/** Takes who is listed at an edition away as a table, and writes tables into it. */
public final class Rosters {
    public static final int MOST_ROWS = 5_000;

    private static final TypeReference<List<Done>> LINES = new TypeReference<>() {};

    private final CatalogueStore store;
    private final Secrets secrets;
    private final Clock clock;

    public Rosters(CatalogueStore store, Secrets secrets, Clock clock) {
        this.store = store;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** A row that was written. */
    public record Done(String sheet, int row, String name, String exhibitor) {}

    /**
     * An edition as a table.
     *
     * @param rows cells in the order of the headings, by name of the company
     * @param companies all that can be named
     */
    public record Roster(Edition edition, List<List<String>> rows, List<Exhibitor> companies) {
        public Roster {
            rows = List.copyOf(rows);
            companies = List.copyOf(companies);
        }
    }

    /** Throws {@code NOT_FOUND} also for an edition that another organises. */
    public Edition getEdition(Actor actor, String edition) {
        return store.read(transaction -> EditionKeeping.require(transaction, actor, edition));
    }

    /** The edition with who is listed, for whoever organises it. */
    public Roster getRoster(Actor actor, String edition) {
        return store.read(transaction -> {
            Edition kept = EditionKeeping.require(transaction, actor, edition);
            RosterState state = new RosterState(transaction, edition);
            return new Roster(
                    kept,
                    state.lines().stream().map(each -> each.cells(state.times())).toList(),
                    transaction.exhibitors().listExhibitors().stream()
                            .filter(each -> !state.hasLeft(each.id()))
                            .toList());
        });
    }

    /** Keeps a table until it is applied; answers its id. */
    public String keep(Actor actor, String edition, String fileName, List<UploadedSheet> sheets) {
        int rows = sheets.stream().mapToInt(each -> each.entries().size()).sum();
        if (rows > MOST_ROWS) {
            throw new CatalogueException(
                    ErrorCode.INVALID_INPUT,
                    "The table has " + rows + " rows; send at most " + MOST_ROWS + " at a time.");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        TableUpload upload =
                new TableUpload(
                        secrets.id(),
                        actor.audited(),
                        new TableOwner.OfEdition(edition),
                        fileName,
                        SheetJson.write(sheets),
                        now,
                        Optional.empty());
        return store.write(transaction -> {
            EditionKeeping.require(transaction, actor, edition);
            transaction.uploads().purge(now.minus(Tables.KEPT));
            transaction.uploads().add(upload);
            return upload.id();
        });
    }

    /** A table of the edition's, whoever of its organisers sent it. */
    public TableUpload getUpload(Actor actor, String edition, String id) {
        return store.read(transaction -> {
            EditionKeeping.require(transaction, actor, edition);
            return find(transaction, edition, id);
        });
    }

    /** What was made of a table that was applied. */
    public static List<Done> outcome(TableUpload upload) {
        return upload.outcome().map(text -> SheetJson.read(text, LINES)).orElse(List.of());
    }

    /** What a table would change; nothing is written. */
    public RosterReport preview(Actor actor, String edition, TableUpload upload) {
        return store.read(transaction -> {
            EditionKeeping.require(transaction, actor, edition);
            return work(transaction, actor, edition).read(SheetJson.sheets(upload.content()));
        });
    }

    /**
     * Writes the rows that can be written, all of them or none; done again it changes nothing more.
     *
     * @param seen the fingerprint of the report on which it was decided; {@code CONFLICT} where it
     *     would be another now
     */
    public void apply(Actor actor, String edition, String id, String seen) {
        store.write(transaction -> {
            EditionKeeping.require(transaction, actor, edition);
            TableUpload upload = find(transaction, edition, id);
            if (upload.outcome().isEmpty()) {
                apply(transaction, actor, upload, work(transaction, actor, edition), seen);
            }
            return upload;
        });
    }

    private static void apply(
            Transaction transaction,
            Actor actor,
            TableUpload upload,
            RosterWork work,
            String seen) {
        RosterReport report = work.read(SheetJson.sheets(upload.content()));
        if (!report.fingerprint().equals(seen)) {
            throw new CatalogueException(
                    ErrorCode.CONFLICT,
                    "Somebody changed something meanwhile; nothing was written. Look at the table"
                            + " again.");
        }
        work.write();
        List<Done> done =
                report.applying().stream()
                        .map(row -> new Done(row.sheet(), row.row(), row.name(), row.exhibitor()))
                        .toList();
        transaction.uploads().setOutcome(upload.id(), SheetJson.write(done));
        transaction
                .audit()
                .record(
                        actor.audited(),
                        "apply table",
                        work.edition(),
                        done.size() + " rows of " + upload.fileName());
    }

    private static RosterWork work(Transaction transaction, Actor actor, String edition) {
        return new RosterWork(transaction, actor, edition);
    }

    private static TableUpload find(Transaction transaction, String edition, String id) {
        return transaction
                .uploads()
                .findUpload(id)
                .filter(upload -> upload.owner().equals(new TableOwner.OfEdition(edition)))
                .orElseThrow(() ->
                        new CatalogueException(
                                ErrorCode.NOT_FOUND,
                                "There is no such table; what was sent in is kept for "
                                        + Tables.KEPT.toDays()
                                        + " days."));
    }
}
