package org.bordercatalogue.listing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bordercatalogue.edition.BoothHolders;
import org.bordercatalogue.edition.Booths;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.store.Transaction;

/** Writes listings down, with their booths, the audit and what the index has to follow. */
public final class Register {
    private final Transaction transaction;
    private final Booths booths;
    private final String actor;

    public Register(Transaction transaction, String actor) {
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

    /**
     * Writes many of one edition down at once, so that none has to be right before the others are.
     * Throws {@code CONFLICT} where they contradict each other in the end.
     */
    public void change(String edition, List<Listing> saved, List<Listing> removed) {
        List<Listing> changed = new ArrayList<>();
        for (Listing listing : saved) {
            if (transaction.editions().saveListing(listing)) {
                changed.add(listing);
            }
        }
        removed.forEach(transaction.editions()::removeListing);
        changed.forEach(each -> log("save listing", each));
        removed.forEach(each -> log("remove listing", each));
        Set<String> exhibitors =
                Stream.concat(changed.stream(), removed.stream())
                        .map(Listing::exhibitor)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        exhibitors.forEach(each -> transaction.editions().rules().hold(edition, each, List.of()));
        exhibitors.forEach(each -> booths.keep(edition, each));
        requireOneHolderEach(edition);
        Stream.concat(changed.stream(), removed.stream()).forEach(this::enqueue);
    }

    /** Throws {@code CONFLICT} where the edition's booths have one holder and two hold the same. */
    void requireOneHolderEach(String edition) {
        if (transaction.editions().rules().rules(edition).uniqueBooths()) {
            List<Listing> all = transaction.editions().listingsOfEdition(edition);
            BoothHolders holders = new BoothHolders(all);
            all.forEach(each -> refuse(holders.reasonAgainst(each)));
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
