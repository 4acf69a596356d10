package org.bordercatalogue.publishing;

import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.product.Entry;
import org.bordercatalogue.product.Standing;
import org.bordercatalogue.store.Transaction;

/** Takes an entry from the public. */
final class Withdrawal {
    private Withdrawal() {}

    static Publication of(Transaction transaction, String id, String actor) {
        Entry entry =
                transaction
                        .entries()
                        .findEntry(id)
                        .orElseThrow(() ->
                                new CatalogueException(
                                        ErrorCode.NOT_FOUND, "There is no product " + id));
        return switch (entry.standing()) {
            case LIVE, RETIRED -> withdraw(transaction, entry, actor);
            case WITHDRAWN -> Publication.of(id, Outcome.UNCHANGED);
            case NEW -> Publication.refused(id, "it was never before the public");
            case SUSPENDED, MERGED, REMOVED ->
                    Publication.refused(id, "the organiser has taken it from the public already");
        };
    }

    private static Publication withdraw(Transaction transaction, Entry entry, String actor) {
        transaction
                .entries()
                .saveEntry(
                        new Entry(
                                entry.id(),
                                entry.exhibitor(),
                                entry.identity(),
                                entry.type(),
                                entry.liveRevision(),
                                Standing.WITHDRAWN));
        transaction.audit().record(actor, "withdraw", entry.id(), "was " + entry.standing());
        transaction.outbox().enqueue(entry.id());
        return Publication.of(entry.id(), Outcome.CHANGED);
    }
}
