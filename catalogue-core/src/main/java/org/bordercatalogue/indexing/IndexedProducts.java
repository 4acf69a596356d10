package org.bordercatalogue.indexing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.kernel.Sha256;
import org.bordercatalogue.product.Entry;
import org.bordercatalogue.product.MediaItem;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Revision;
import org.bordercatalogue.product.Standing;
import org.bordercatalogue.search.IndexedProduct;
import org.bordercatalogue.store.Transaction;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what the index is to know of live revisions. Looks exhibitors and listings up once each,
 * so it is for one transaction only.
 */
final class IndexedProducts {
    private static final String SEPARATOR = "\n";

    private final Transaction transaction;
    private final Map<String, Exhibitor> exhibitors = new HashMap<>();
    private final Map<String, List<Listing>> listings = new HashMap<>();

    IndexedProducts(Transaction transaction) {
        this.transaction = transaction;
    }

    /** The products among the entries that are public; the others have to go. */
    List<IndexedProduct> ofEntries(Collection<String> entries) {
        return of(transaction.entries().listLiveRevisions(entries));
    }

    /** A few at a time, since their entries are looked up together. */
    List<IndexedProduct> of(List<Revision> revisions) {
        Map<String, Entry> entries =
                transaction.entries().findEntries(revisions.stream().map(Revision::entry).toList());
        return revisions.stream()
                .map(revision -> of(revision, standing(entries.get(revision.entry()))))
                .toList();
    }

    private static Standing standing(@Nullable Entry entry) {
        return entry == null ? Standing.LIVE : entry.standing();
    }

    private IndexedProduct of(Revision revision, Standing standing) {
        Product product = revision.content();
        Exhibitor exhibitor = exhibitors.computeIfAbsent(product.exhibitor(), this::exhibitor);
        List<String> editions = editions(product);
        return new IndexedProduct(
                product,
                exhibitor,
                editions,
                revision.number(),
                hash(revision.contentHash(), exhibitor, editions, standing),
                documents(product),
                standing == Standing.RETIRED);
    }

    /** What the documents say that it shows; their hashes stand in its content. */
    private List<String> documents(Product product) {
        List<String> shown =
                product.media().stream()
                        .filter(each -> !each.isPicture())
                        .map(MediaItem::sha256)
                        .toList();
        return shown.isEmpty()
                ? List.of()
                : List.copyOf(new TreeMap<>(transaction.media().findWords(shown)).values());
    }

    private Exhibitor exhibitor(String id) {
        return transaction
                .exhibitors()
                .findExhibitor(id)
                .orElseThrow(
                        () -> new IllegalStateException("a product's exhibitor is gone: " + id));
    }

    /**
     * The editions at which the product was shown, and those at which its exhibitor was without
     * naming products.
     */
    private List<String> editions(Product product) {
        TreeSet<String> editions = new TreeSet<>();
        for (Listing listing :
                listings.computeIfAbsent(
                        product.exhibitor(), transaction.editions()::publicListingsOfExhibitor)) {
            if (listing.product().map(product.id()::equals).orElse(true)) {
                editions.add(listing.edition());
            }
        }
        return List.copyOf(editions);
    }

    private static String hash(
            String content, Exhibitor exhibitor, List<String> editions, Standing standing) {
        List<String> parts = new ArrayList<>(List.of(content, exhibitor.id(), exhibitor.name()));
        parts.add(exhibitor.country().orElse(""));
        parts.addAll(exhibitor.aliases());
        parts.add("");
        parts.addAll(exhibitor.formerNames());
        parts.add("");
        parts.addAll(editions);
        if (standing == Standing.RETIRED) {
            parts.addAll(List.of("", standing.name()));
        }
        return Sha256.hex(String.join(SEPARATOR, parts)).substring(0, 32);
    }
}
