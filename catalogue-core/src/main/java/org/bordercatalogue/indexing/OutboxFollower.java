package org.bordercatalogue.indexing;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bordercatalogue.search.CatalogueIndex;
import org.bordercatalogue.search.IndexedProduct;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.OutboxItem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries entries from the outbox to the index. An entry is looked up when its turn comes, never
 * remembered, so that order and repetition do not matter; a row leaves the outbox only when the
 * index has it for good.
 */
final class OutboxFollower {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxFollower.class);

    /** So many rows are made durable at a time. */
    private static final int ROWS = 10_000;

    /** So many products are held at a time. */
    private static final int PRODUCTS = 500;

    private final CatalogueStore store;
    private final CatalogueIndex index;
    private final ReentrantLock lock = new ReentrantLock();
    private final AtomicBoolean remembering = new AtomicBoolean();
    private final Set<String> touched = new HashSet<>();

    OutboxFollower(CatalogueStore store, CatalogueIndex index) {
        this.store = store;
        this.index = index;
    }

    /** Carries the oldest rows; 0 when there were none. */
    int carryOldest() {
        lock.lock();
        try {
            List<OutboxItem> rows = store.read(transaction -> transaction.outbox().oldest(ROWS));
            if (!rows.isEmpty()) {
                Set<String> entries = new LinkedHashSet<>();
                rows.forEach(row -> entries.add(row.entryId()));
                if (remembering.get()) {
                    touched.addAll(entries);
                }
                carry(entries, index::put, index::remove);
                index.commit();
                store.write(transaction -> {
                    transaction.outbox().remove(rows);
                    return rows.size();
                });
            }
            return rows.size();
        } finally {
            lock.unlock();
        }
    }

    /** Brings these entries to where they stand in the store. */
    void carry(
            Collection<String> entries,
            Consumer<List<IndexedProduct>> put,
            Consumer<Collection<String>> remove) {
        List<String> all = List.copyOf(entries);
        for (int from = 0; from < all.size(); from += PRODUCTS) {
            List<String> some = all.subList(from, Math.min(from + PRODUCTS, all.size()));
            List<IndexedProduct> live =
                    store.read(transaction -> new IndexedProducts(transaction).ofEntries(some));
            Set<String> gone = new LinkedHashSet<>(some);
            live.forEach(product -> gone.remove(product.product().id()));
            putEach(live, put);
            if (!gone.isEmpty()) {
                remove.accept(gone);
            }
        }
    }

    /**
     * One product that the engine refuses must not keep the others from being found; the check will
     * name it.
     */
    static void putEach(List<IndexedProduct> products, Consumer<List<IndexedProduct>> put) {
        try {
            put.accept(products);
        } catch (IllegalStateException refused) {
            for (IndexedProduct product : products) {
                try {
                    put.accept(List.of(product));
                } catch (IllegalStateException e) {
                    LOG.error(
                            "The product {} cannot be found: the index refuses it",
                            product.product().id(),
                            e);
                }
            }
        }
    }

    /** From now on keeps in mind what is carried, for {@link #finish}. */
    void rememberTouched() {
        lock.lock();
        try {
            touched.clear();
            remembering.set(true);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Holds the carrying up while something is done with all entries carried since they were
     * remembered.
     */
    void finish(Consumer<Collection<String>> work) {
        lock.lock();
        try {
            work.accept(List.copyOf(touched));
        } finally {
            remembering.set(false);
            touched.clear();
            lock.unlock();
        }
    }

    /** Holds the carrying up while something looks at both sides. */
    <T> T atRest(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
