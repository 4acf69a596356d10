package org.bordercatalogue.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.edition.Edition;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.product.ContentHash;
import org.bordercatalogue.product.Entry;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.ProductJson;
import org.bordercatalogue.publishing.Outcome;
import org.bordercatalogue.publishing.Publication;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.Transaction;

/**
 * Tells what publishing would do and writes nothing. Remembers what it was given, so a file is
 * judged as a whole.
 */
final class PreviewSink implements Sink {
    private final CatalogueStore store;
    private final ProductJson json;
    private final Map<String, String> given = new HashMap<>();

    PreviewSink(CatalogueStore store, ProductJson json) {
        this.store = store;
        this.json = json;
    }

    @Override
    public List<Publication> products(List<Product> products) {
        return store.read(transaction ->
                products.stream().map(product -> preview(transaction, product)).toList());
    }

    private Publication preview(Transaction transaction, Product product) {
        String hash = ContentHash.of(json.write(product));
        Optional<String> before =
                Optional.ofNullable(given.put(product.id(), hash))
                        .or(() -> liveHash(transaction, product.id()));
        return publication(product.id(), before, hash);
    }

    private static Optional<String> liveHash(Transaction transaction, String entryId) {
        return transaction
                .entries()
                .findEntry(entryId)
                .flatMap(Entry::liveRevision)
                .map(revision ->
                        transaction.entries().findContentHashes(List.of(revision)).get(revision));
    }

    @Override
    public List<Publication> exhibitors(List<Exhibitor> exhibitors) {
        return store.read(transaction ->
                exhibitors.stream()
                        .map(exhibitor ->
                                publication(
                                        exhibitor.id(),
                                        transaction.exhibitors().findExhibitor(exhibitor.id()),
                                        exhibitor))
                        .toList());
    }

    @Override
    public List<Publication> editions(List<Edition> editions) {
        return store.read(transaction ->
                editions.stream()
                        .map(edition ->
                                publication(
                                        edition.id(),
                                        transaction.editions().findEdition(edition.id()),
                                        edition))
                        .toList());
    }

    @Override
    public List<Publication> listings(List<Listing> listings) {
        List<Listing> present = store.read(transaction -> transaction.editions().listListings());
        return listings.stream()
                .map(listing ->
                        new Publication(
                                listing.edition(),
                                present.contains(listing) ? Outcome.UNCHANGED : Outcome.CREATED,
                                ""))
                .toList();
    }

    private static <T> Publication publication(String id, Optional<T> before, T after) {
        Outcome outcome =
                before.isEmpty()
                        ? Outcome.CREATED
                        : before.get().equals(after) ? Outcome.UNCHANGED : Outcome.CHANGED;
        return new Publication(id, outcome, "");
    }
}
