package org.bordercatalogue.browse;

import java.time.Instant;
import java.util.Comparator;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.product.Standing;
import org.bordercatalogue.proposal.EntryState;
import org.bordercatalogue.store.AuditItem;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.Transaction;

/** Tells what became of an entry, so that its address never leads nowhere. */
public final class EntryFinder {
    private static final String STANDING_CHANGED = "stand";

    private final CatalogueStore store;

    public EntryFinder(CatalogueStore store) {
        this.store = store;
    }

    public Whereabouts find(String id) {
        return store.read(transaction ->
                transaction
                        .standings()
                        .findState(id)
                        .map(state -> find(transaction, state))
                        .orElseGet(Whereabouts.Unknown::new));
    }

    private static Whereabouts find(Transaction transaction, EntryState state) {
        return switch (state.standing()) {
            case NEW -> new Whereabouts.Unknown();
            case LIVE, RETIRED -> shown(transaction, state);
            case MERGED -> new Whereabouts.MergedInto(state.mergedInto().orElseThrow());
            case WITHDRAWN -> away(transaction, state, true);
            case SUSPENDED -> away(transaction, state, false);
            case REMOVED -> new Whereabouts.Removed(since(transaction, state.id()));
        };
    }

    /** What else stands against it, such as an exhibitor that has left, the store knows. */
    private static Whereabouts shown(Transaction transaction, EntryState state) {
        if (transaction.entries().findLiveRevision(state.id()).isEmpty()) {
            return new Whereabouts.Unknown();
        }
        return state.standing() == Standing.RETIRED
                ? new Whereabouts.Retired(state.successor())
                : new Whereabouts.Sold();
    }

    private static Whereabouts away(
            Transaction transaction, EntryState state, boolean byExhibitor) {
        String name =
                state.entry()
                        .liveRevision()
                        .flatMap(transaction.entries()::findRevision)
                        .map(revision -> revision.content().name())
                        .orElse(state.id());
        String exhibitor =
                transaction
                        .exhibitors()
                        .findExhibitor(state.exhibitor())
                        .map(Exhibitor::name)
                        .orElse(state.exhibitor());
        boolean never = state.demo() || state.entry().liveRevision().isEmpty();
        return never
                ? new Whereabouts.Unknown()
                : new Whereabouts.Away(
                        name, exhibitor, byExhibitor, since(transaction, state.id()));
    }

    private static Instant since(Transaction transaction, String id) {
        return transaction.audit().listFor(id).stream()
                .filter(item -> item.action().equals(STANDING_CHANGED))
                .map(AuditItem::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
