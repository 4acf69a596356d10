package org.bordercatalogue.publishing;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.edition.AnnouncedEdition;
import org.bordercatalogue.edition.Edition;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.ProductJson;
import org.bordercatalogue.store.CatalogueStore;

/**
 * Puts things before the public. Each call is one transaction with its audit and outbox rows: what
 * it answers is durable, and what it throws for is undone whole. A thing that is refused leaves the
 * others of the call untouched; what equals that which stands changes nothing.
 */
public final class Publisher {
    private final CatalogueStore store;
    private final ProductJson json;
    private final Registry registry;
    private final Clock clock;

    public Publisher(CatalogueStore store, ProductJson json, Registry registry, Clock clock) {
        this.store = store;
        this.json = json;
        this.registry = registry;
        this.clock = clock;
    }

    /** The same publisher before another store. */
    public Publisher over(CatalogueStore other) {
        return new Publisher(other, json, registry, clock);
    }

    /**
     * Makes these the live contents of their entries, adding the entries there are not. An entry
     * that its exhibitor withdrew is live again; one that is suspended or removed is refused, as is
     * an id of another exhibitor's entry.
     */
    public List<Publication> publish(List<Product> products, String actor) {
        Author author =
                new Author(
                        actor, registry.version(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return store.write(
                transaction -> new ProductBatch(transaction, json, author).publish(products));
    }

    /** Adds or replaces exhibitors; their entries are indexed anew. */
    public List<Publication> saveExhibitors(List<Exhibitor> exhibitors, String actor) {
        return store.write(transaction -> new ExhibitorBatch(transaction, actor).save(exhibitors));
    }

    /** Adds or replaces editions; the entries listed at them are indexed anew. */
    public List<Publication> saveEditions(List<Edition> editions, String actor) {
        return announce(
                editions.stream()
                        .map(each -> new AnnouncedEdition(each, Optional.empty()))
                        .toList(),
                actor);
    }

    /** The same with what is said of who is listed at them. */
    public List<Publication> announce(List<AnnouncedEdition> editions, String actor) {
        return store.write(
                transaction -> new EditionBatch(transaction, actor).saveEditions(editions));
    }

    /** Adds or replaces listings; the entries concerned are indexed anew. */
    public List<Publication> saveListings(List<Listing> listings, String actor) {
        return store.write(
                transaction -> new EditionBatch(transaction, actor).saveListings(listings));
    }

    /**
     * Takes an entry from the public and keeps its content; throws {@code NOT_FOUND} where there is
     * no such entry.
     */
    public Publication withdraw(String entryId, String actor) {
        return store.write(transaction -> Withdrawal.of(transaction, entryId, actor));
    }
}
