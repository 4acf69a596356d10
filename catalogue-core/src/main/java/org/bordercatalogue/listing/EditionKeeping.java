package org.bordercatalogue.listing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.edition.Booths;
import org.bordercatalogue.edition.Edition;
import org.bordercatalogue.edition.EditionRules;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.Transaction;

/** What organisers do with the editions of their scope. */
public final class EditionKeeping {
    private final CatalogueStore store;

    public EditionKeeping(CatalogueStore store) {
        this.store = store;
    }

    /** Those that this person organises, the latest first. */
    public List<Edition> listEditions(Actor actor) {
        return store.read(transaction ->
                transaction.editions().listEditions().stream()
                        .filter(each -> actor.organisesEdition(each.id()))
                        .toList());
    }

    /** Throws {@code NOT_FOUND} also for one that another organises. */
    public KeptEdition getEdition(Actor actor, String id) {
        return store.read(transaction -> kept(transaction, require(transaction, actor, id)));
    }

    /** Announces an edition, or says of a known one what its page tells. */
    public void saveEdition(Actor actor, Edition edition) {
        store.write(transaction -> {
            if (!actor.organisesEdition(edition.id())) {
                throw notFound(edition.id());
            }
            if (transaction.editions().saveEdition(edition)) {
                transaction
                        .audit()
                        .record(actor.audited(), "save edition", edition.id(), edition.name());
            }
            return edition;
        });
    }

    /**
     * Says other rules; the floor plan stays. Throws {@code CONFLICT} where booths shall have one
     * holder and two hold the same now.
     */
    public void saveRules(Actor actor, EditionRules rules) {
        store.write(transaction -> {
            Edition edition = require(transaction, actor, rules.edition());
            EditionRules before = transaction.editions().rules().rules(edition.id());
            transaction.editions().rules().saveRules(rules.showing(before.floorPlan()));
            KeptEdition kept = kept(transaction, edition);
            Booths booths = new Booths(transaction.editions());
            kept.listings().forEach(each -> booths.keep(edition.id(), each.exhibitor()));
            Register register = new Register(transaction, actor.audited());
            register.requireOneHolderEach(edition.id());
            kept.listings().forEach(register::enqueue);
            transaction.audit().record(actor.audited(), "save rules", edition.id(), "" + rules);
            return rules;
        });
    }

    /** Lists an exhibitor or a product of it, or says something else of what is listed. */
    public void list(Actor actor, Listing listing) {
        store.write(transaction -> {
            require(transaction, actor, listing.edition());
            requireKnown(transaction, listing);
            new Register(transaction, actor.audited()).save(listing);
            return listing;
        });
    }

    /** Takes an exhibitor with all it shows, or one product, from the edition. */
    public void remove(Actor actor, Listing listing) {
        store.write(transaction -> {
            require(transaction, actor, listing.edition());
            Listing standing =
                    transaction
                            .editions()
                            .findSame(listing)
                            .orElseThrow(() ->
                                    new CatalogueException(
                                            ErrorCode.NOT_FOUND,
                                            listing.exhibitor() + " is not listed there"));
            removeAll(transaction, actor, standing);
            return standing;
        });
    }

    /** The products go before the exhibitor. */
    static void removeAll(Transaction transaction, Actor actor, Listing listing) {
        Register register = new Register(transaction, actor.audited());
        List<Listing> shown =
                transaction.editions().listingsOfExhibitor(listing.exhibitor()).stream()
                        .filter(each -> each.edition().equals(listing.edition()))
                        .filter(each -> each.product().isPresent())
                        .toList();
        Optional<String> product = listing.product();
        Stream<Listing> going =
                product.isPresent()
                        ? Stream.of(listing)
                        : Stream.concat(shown.stream(), Stream.of(listing));
        going.forEach(register::remove);
    }

    static KeptEdition kept(Transaction transaction, Edition edition) {
        return new KeptEdition(
                edition,
                transaction.editions().rules().rules(edition.id()),
                transaction.editions().listingsOfEdition(edition.id()));
    }

    /** Throws {@code NOT_FOUND} also for one that another organises. */
    public static Edition require(Transaction transaction, Actor actor, String id) {
        return transaction
                .editions()
                .findEdition(id)
                .filter(each -> actor.organisesEdition(each.id()))
                .orElseThrow(() -> notFound(id));
    }

    private static void requireKnown(Transaction transaction, Listing listing) {
        Stream.concat(Stream.of(listing.exhibitor()), listing.sharesWith().stream())
                .filter(each -> transaction.exhibitors().findExhibitor(each).isEmpty())
                .findFirst()
                .ifPresent(each -> refuse("There is no exhibitor \"" + each + "\""));
        listing.product()
                .filter(product ->
                        !transaction
                                .entries()
                                .listEntryIdsOfExhibitor(listing.exhibitor())
                                .contains(product))
                .ifPresent(product ->
                        refuse(listing.exhibitor() + " has no product \"" + product + "\""));
    }

    private static void refuse(String reason) {
        throw new CatalogueException(ErrorCode.CONFLICT, reason);
    }

    static CatalogueException notFound(String edition) {
        return new CatalogueException(
                ErrorCode.NOT_FOUND, "There is no edition '" + edition + "' in the catalogue.");
    }
}
