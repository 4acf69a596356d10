package org.bordercatalogue.indexing;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import org.bordercatalogue.search.CatalogueIndex;
import org.bordercatalogue.store.CatalogueStore;

/**
 * Keeps one index equal to one store. Its parts share the right to write to the index: only one of
 * them does at a time, but for the long part of a rebuild, which goes into an index of its own.
 */
public final class Indexing {
    private final OutboxFollower follower;
    private final Reindexer reindexer;
    private final IndexCheck check;
    private final CatalogueIndex index;
    private final String definitionVersion;
    private final AtomicBoolean current = new AtomicBoolean();

    /**
     * @param definitionVersion the registry's, by which documents are made
     */
    public Indexing(CatalogueStore store, CatalogueIndex index, String definitionVersion) {
        this.index = index;
        this.definitionVersion = definitionVersion;
        follower = new OutboxFollower(store, index);
        reindexer = new Reindexer(store, index, follower, definitionVersion);
        check = new IndexCheck(store, index, follower);
    }

    /**
     * Makes the index anew if it is not of these definitions, then carries all that waits; answers
     * how many rows that was.
     */
    public long catchUp() {
        try {
            ensureCurrent();
            long rows = 0;
            for (int carried = follower.carryOldest();
                    carried > 0;
                    carried = follower.carryOldest()) {
                rows += carried;
            }
            return rows;
        } catch (RuntimeException e) {
            // Whatever went wrong, the index behind it may be another one next time.
            current.set(false);
            throw e;
        }
    }

    private void ensureCurrent() {
        if (!current.get()) {
            if (!index.isCurrent(definitionVersion)) {
                reindexer.rebuild(_ -> {});
            }
            current.set(true);
        }
    }

    /**
     * Makes the index anew beside the live one and swaps; answers how many products it holds.
     * Throws {@code CONFLICT} while another rebuild runs.
     *
     * @param progress is told now and then how many products are done
     */
    public long rebuild(LongConsumer progress) {
        return reindexer.rebuild(progress);
    }

    /** Compares store and index both ways. */
    public IndexDifferences check() {
        return check.compare();
    }
}
