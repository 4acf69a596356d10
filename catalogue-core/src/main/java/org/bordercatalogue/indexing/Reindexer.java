package org.bordercatalogue.indexing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.product.Revision;
import org.bordercatalogue.search.CatalogueIndex;
import org.bordercatalogue.search.CatalogueIndex.Rebuild;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.Transaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills a fresh index from the store and swaps it for the live one, which goes on being searched
 * and written meanwhile. What was written to the live one in that time is carried to the fresh one
 * before the swap.
 */
final class Reindexer {
    private static final Logger LOG = LoggerFactory.getLogger(Reindexer.class);
    private static final int PRODUCTS = 500;

    private final CatalogueStore store;
    private final CatalogueIndex index;
    private final OutboxFollower follower;
    private final String definitionVersion;
    private final ReentrantLock lock = new ReentrantLock();

    Reindexer(
            CatalogueStore store,
            CatalogueIndex index,
            OutboxFollower follower,
            String definitionVersion) {
        this.store = store;
        this.index = index;
        this.follower = follower;
        this.definitionVersion = definitionVersion;
    }

    long rebuild(LongConsumer progress) {
        if (!lock.tryLock()) {
            throw new CatalogueException(ErrorCode.CONFLICT, "The index is being rebuilt already.");
        }
        try {
            return rebuildAlone(progress);
        } finally {
            lock.unlock();
        }
    }

    private long rebuildAlone(LongConsumer progress) {
        Rebuild fresh = index.beginRebuild(definitionVersion);
        try {
            follower.rememberTouched();
            long products = store.read(transaction -> copy(transaction, fresh, progress));
            follower.finish(touched -> {
                follower.carry(touched, fresh::put, fresh::remove);
                fresh.swap();
            });
            return products;
        } catch (RuntimeException e) {
            abandon(fresh);
            throw e;
        }
    }

    private static long copy(Transaction transaction, Rebuild fresh, LongConsumer progress) {
        IndexedProducts products = new IndexedProducts(transaction);
        List<Revision> batch = new ArrayList<>();
        AtomicLong done = new AtomicLong();
        transaction
                .entries()
                .forEachLiveRevision(revision -> {
                    batch.add(revision);
                    if (batch.size() == PRODUCTS) {
                        flush(batch, products, fresh, progress, done);
                    }
                });
        flush(batch, products, fresh, progress, done);
        return done.get();
    }

    private static void flush(
            List<Revision> batch,
            IndexedProducts products,
            Rebuild fresh,
            LongConsumer progress,
            AtomicLong done) {
        if (!batch.isEmpty()) {
            OutboxFollower.putEach(products.of(batch), fresh::put);
            progress.accept(done.addAndGet(batch.size()));
            batch.clear();
        }
    }

    private static void abandon(Rebuild fresh) {
        try {
            fresh.abandon();
        } catch (RuntimeException e) {
            LOG.warn("What the broken rebuild left is dropped at the next one: {}", e.getMessage());
        }
    }
}
