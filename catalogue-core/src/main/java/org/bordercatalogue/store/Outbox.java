package org.bordercatalogue.store;

import java.util.Collection;
import java.util.List;

/**
 * What the index has still to learn; written in the transaction of the change, removed once the
 * index is durable.
 */
public interface Outbox {
    void enqueue(String entryId);

    /** Every entry at once, as after a change of an exhibitor's name or of the definitions. */
    void enqueueAll();

    List<OutboxItem> oldest(int limit);

    void remove(Collection<OutboxItem> done);

    long size();
}
