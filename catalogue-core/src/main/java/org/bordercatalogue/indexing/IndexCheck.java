package org.bordercatalogue.indexing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.bordercatalogue.product.Revision;
import org.bordercatalogue.search.CatalogueIndex;
import org.bordercatalogue.search.IndexedProduct;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.OutboxItem;
import org.bordercatalogue.store.Transaction;

/** Compares store and index, by id and by a hash of all that the index is made of. */
final class IndexCheck {
    /** So many products are held at a time. */
    private static final int PRODUCTS = 500;

    private final CatalogueStore store;
    private final CatalogueIndex index;
    private final OutboxFollower follower;

    IndexCheck(CatalogueStore store, CatalogueIndex index, OutboxFollower follower) {
        this.store = store;
        this.index = index;
        this.follower = follower;
    }

    IndexDifferences compare() {
        return follower.atRest(() -> {
            Map<String, String> indexed = new HashMap<>();
            index.forEachDocument(indexed::put);
            return store.read(transaction -> compare(transaction, indexed));
        });
    }

    private static IndexDifferences compare(Transaction transaction, Map<String, String> indexed) {
        List<OutboxItem> rows = transaction.outbox().oldest(Integer.MAX_VALUE);
        Set<String> waiting = new HashSet<>();
        rows.forEach(row -> waiting.add(row.entryId()));
        List<String> missing = new ArrayList<>();
        List<String> stale = new ArrayList<>();
        Set<String> orphaned = new HashSet<>(indexed.keySet());
        forEachProduct(
                transaction,
                product -> {
                    String id = product.product().id();
                    orphaned.remove(id);
                    String hash = indexed.get(id);
                    if (hash == null) {
                        missing.add(id);
                    } else if (!hash.equals(product.hash())) {
                        stale.add(id);
                    }
                });
        long compared = indexed.size() + (long) missing.size();
        return new IndexDifferences(
                without(missing, waiting),
                without(orphaned.stream().sorted().toList(), waiting),
                without(stale, waiting),
                compared,
                rows.size());
    }

    private static void forEachProduct(Transaction transaction, Consumer<IndexedProduct> consumer) {
        IndexedProducts products = new IndexedProducts(transaction);
        List<Revision> batch = new ArrayList<>();
        transaction
                .entries()
                .forEachLiveRevision(revision -> {
                    batch.add(revision);
                    if (batch.size() == PRODUCTS) {
                        products.of(batch).forEach(consumer);
                        batch.clear();
                    }
                });
        products.of(batch).forEach(consumer);
    }

    private static List<String> without(List<String> ids, Set<String> waiting) {
        return ids.stream().filter(id -> !waiting.contains(id)).toList();
    }
}
