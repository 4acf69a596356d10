package org.bordercatalogue.ingest;

import org.bordercatalogue.product.Entry;
import org.bordercatalogue.product.Standing;

/** Entries as the organiser leaves them. */
final class TestingEntries {
    private TestingEntries() {}

    static Entry removed(Entry entry) {
        return new Entry(
                entry.id(),
                entry.exhibitor(),
                entry.identity(),
                entry.type(),
                entry.liveRevision(),
                Standing.REMOVED);
    }
}
