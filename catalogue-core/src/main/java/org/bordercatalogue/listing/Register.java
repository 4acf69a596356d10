package org.bordercatalogue.listing;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.edition.Booths;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.store.Transaction;

/** Writes listings down, with their booths, the audit and what the index has to follow. */
final class Register {
    private final Transaction transaction;
    private final Booths booths;
    private final String actor;

    Register(Transaction transaction, String actor) {
        this.transaction = transaction;
        this.booths = new Booths(transaction.editions());
        this.actor = actor;
    }

    void save(Listing listing) {
        refuse(booths.reasonAgainst(listing));
        if (transaction.editions().saveListing(listing)) {
            log("save listing", listing);
            follow(listing);
        }
    }

    void remove(Listing listing) {
        refuse(booths.reasonAgainstRemoving(listing));
        transaction.editions().removeListing(listing);
        log("remove listing", listing);
        follow(listing);
    }

    /** A listing without a product says something of all that the exhibitor has. */
    void enqueue(Listing listing) {
        listing.product()
                .map(List::of)
                .orElseGet(() -> transaction.entries().listEntryIdsOfExhibitor(listing.exhibitor()))
                .forEach(transaction.outbox()::enqueue);
    }

    private void follow(Listing listing) {
        booths.keep(listing.edition(), listing.exhibitor());
        enqueue(listing);
    }

    private void log(String action, Listing listing) {
        transaction
                .audit()
                .record(
                        actor,
                        action,
                        listing.edition(),
                        listing.product().orElse(listing.exhibitor())
                                + listing.booth().map(" at "::concat).orElse(""));
    }

    private static void refuse(Optional<String> reason) {
        if (reason.isPresent()) {
            String text = reason.get();
            throw new CatalogueException(
                    ErrorCode.CONFLICT, Character.toUpperCase(text.charAt(0)) + text.substring(1));
        }
    }
}
