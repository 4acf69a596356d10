package org.bordercatalogue.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.bulk.CellFault;
import org.bordercatalogue.bulk.UploadedSheet;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.listing.Register;
import org.bordercatalogue.publishing.ExhibitorBatch;
import org.bordercatalogue.publishing.Outcome;
import org.bordercatalogue.publishing.Publication;
import org.bordercatalogue.store.Transaction;

/** Reads one table and writes what it read, within one transaction; used once. */
final class RosterWork {
    private final Transaction transaction;
    private final Actor actor;
    private final RosterState state;
    private final List<ReadRow> applying = new ArrayList<>();

    RosterWork(Transaction transaction, Actor actor, String edition) {
        this.transaction = transaction;
        this.actor = actor;
        this.state = new RosterState(transaction, edition);
    }

    String edition() {
        return state.edition();
    }

    RosterReport read(List<UploadedSheet> sheets) {
        List<RosterHeadings> headings =
                sheets.stream().map(sheet -> RosterHeadings.of(sheet, edition())).toList();
        List<CellFault> faults = headings.stream().flatMap(each -> each.faults().stream()).toList();
        if (!faults.isEmpty()) {
            return new RosterReport(List.of(), faults);
        }
        RosterReader reader = new RosterReader(state, actor.organisesAllEditions());
        List<ReadRow> rows = new RosterBooths(state).judge(reader.read(sheets, headings));
        rows.stream().filter(ReadRow::applies).forEach(applying::add);
        return new RosterReport(
                rows.stream().map(row -> row.report(state.times())).toList(), List.of());
    }

    /** The companies first, since listings name them. */
    void write() {
        List<Exhibitor> companies =
                applying.stream()
                        .filter(row -> isOther(row.before(), row.line()))
                        .map(row -> row.line().exhibitor())
                        .toList();
        new ExhibitorBatch(transaction, actor.audited()).save(companies).forEach(this::require);
        List<Listing> saved = new ArrayList<>();
        List<Listing> removed = new ArrayList<>();
        applying.forEach(row -> listings(row.line(), saved, removed));
        new Register(transaction, actor.audited()).change(edition(), saved, removed);
    }

    private static boolean isOther(Optional<RosterLine> before, RosterLine after) {
        return !before.map(RosterLine::exhibitor).equals(Optional.of(after.exhibitor()));
    }

    private void listings(RosterLine line, List<Listing> saved, List<Listing> removed) {
        String company = line.exhibitor().id();
        saved.add(line.listing());
        List<Listing> shown =
                state.listings(company).stream()
                        .filter(each -> each.product().isPresent())
                        .toList();
        shown.stream()
                .filter(each -> !line.products().contains(each.product().orElseThrow()))
                .forEach(removed::add);
        List<String> present = shown.stream().map(each -> each.product().orElseThrow()).toList();
        line.products().stream()
                .filter(product -> !present.contains(product))
                .map(product -> Listing.bare(edition(), company, Optional.of(product)))
                .forEach(saved::add);
    }

    private void require(Publication publication) {
        if (publication.outcome() == Outcome.REFUSED) {
            throw new CatalogueException(ErrorCode.CONFLICT, publication.reason());
        }
    }
}
