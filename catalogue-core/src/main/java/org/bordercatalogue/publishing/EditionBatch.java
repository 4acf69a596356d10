package org.bordercatalogue.publishing;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.edition.AnnouncedEdition;
import org.bordercatalogue.edition.Booths;
import org.bordercatalogue.edition.Edition;
import org.bordercatalogue.edition.EditionRules;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.store.Transaction;

/** Saves editions and listings within one transaction. */
final class EditionBatch {
    private final Transaction transaction;
    private final String actor;

    EditionBatch(Transaction transaction, String actor) {
        this.transaction = transaction;
        this.actor = actor;
    }

    List<Publication> saveEditions(List<AnnouncedEdition> editions) {
        return editions.stream().map(this::save).toList();
    }

    List<Publication> saveListings(List<Listing> listings) {
        return listings.stream().map(this::save).toList();
    }

    private Publication save(AnnouncedEdition announced) {
        Edition edition = announced.edition();
        String id = edition.id();
        return Admission.reasonAgainstId(id)
                .or(() -> Admission.reasonAgainstName(edition.name()))
                .or(() -> Admission.reasonAgainstText(edition.toString()))
                .map(reason -> Publication.refused(id, reason))
                .orElseGet(() -> Publication.of(id, admit(announced)));
    }

    private Outcome admit(AnnouncedEdition announced) {
        Edition edition = announced.edition();
        boolean known = transaction.editions().findEdition(edition.id()).isPresent();
        boolean saved = transaction.editions().saveEdition(edition);
        boolean saidAnew = saysAnew(announced);
        if (!saved && !saidAnew) {
            return Outcome.UNCHANGED;
        }
        Outcome outcome = known ? Outcome.CHANGED : Outcome.CREATED;
        transaction
                .audit()
                .record(actor, "save edition", edition.id(), outcome + ": " + edition.name());
        transaction.editions().listingsOfEdition(edition.id()).forEach(this::enqueue);
        return outcome;
    }

    /** The rest of its rules is the organisers' alone. */
    private boolean saysAnew(AnnouncedEdition announced) {
        EditionRules rules = transaction.editions().rules().rules(announced.edition().id());
        boolean partial = announced.partial().orElse(rules.partial());
        if (partial == rules.partial()) {
            return false;
        }
        transaction.editions().rules().saveRules(rules.listing(partial));
        return true;
    }

    private Publication save(Listing listing) {
        String subject = listing.edition() + "/" + listing.product().orElse(listing.exhibitor());
        return reasonAgainst(listing)
                .map(reason -> Publication.refused(subject, reason))
                .orElseGet(() -> Publication.of(subject, admit(listing, subject)));
    }

    private Outcome admit(Listing listing, String subject) {
        boolean known = transaction.editions().findSame(listing).isPresent();
        if (!transaction.editions().saveListing(listing)) {
            return Outcome.UNCHANGED;
        }
        new Booths(transaction.editions()).keep(listing.edition(), listing.exhibitor());
        Outcome outcome = known ? Outcome.CHANGED : Outcome.CREATED;
        transaction.audit().record(actor, "save listing", subject, outcome.toString());
        enqueue(listing);
        return outcome;
    }

    /**
     * A listing without a product is one of the exhibitor, and says something of all its entries.
     */
    private void enqueue(Listing listing) {
        listing.product()
                .map(List::of)
                .orElseGet(() -> transaction.entries().listEntryIdsOfExhibitor(listing.exhibitor()))
                .forEach(transaction.outbox()::enqueue);
    }

    private Optional<String> reasonAgainst(Listing listing) {
        return Admission.reasonAgainstText(listing.toString())
                .or(() -> reasonAgainstNames(listing))
                .or(() -> new Booths(transaction.editions()).reasonAgainst(listing));
    }

    private Optional<String> reasonAgainstNames(Listing listing) {
        if (transaction.editions().findEdition(listing.edition()).isEmpty()) {
            return Optional.of("there is no edition \"" + listing.edition() + "\"; add it first");
        }
        if (transaction.exhibitors().findExhibitor(listing.exhibitor()).isEmpty()) {
            return Optional.of(
                    "there is no exhibitor \"" + listing.exhibitor() + "\"; add it first");
        }
        Optional<String> host = listing.sharesWith();
        if (host.isPresent() && transaction.exhibitors().findExhibitor(host.get()).isEmpty()) {
            return Optional.of("there is no exhibitor \"" + host.get() + "\"; add it first");
        }
        return listing.product()
                .filter(product -> transaction.entries().findEntry(product).isEmpty())
                .map(product -> "there is no product \"" + product + "\"; add it first");
    }
}
