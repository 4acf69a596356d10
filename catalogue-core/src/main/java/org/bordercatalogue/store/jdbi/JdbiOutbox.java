package org.bordercatalogue.store.jdbi;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bordercatalogue.store.Outbox;
import org.bordercatalogue.store.OutboxItem;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Keeps the outbox; what one transaction enqueues is written together, each entry once. */
final class JdbiOutbox implements Outbox {
    private static final String COUNTER = "outbox";

    private final Handle handle;
    private final Counters counters;
    private final Set<String> pending = new LinkedHashSet<>();

    JdbiOutbox(Handle handle, Counters counters) {
        this.handle = handle;
        this.counters = counters;
    }

    @Override
    public void enqueue(String entryId) {
        pending.add(entryId);
    }

    @Override
    public void enqueueAll() {
        writePending();
        int entries = handle.select("SELECT count(*) FROM entry").mapTo(Integer.class).one();
        long first = counters.reserve(COUNTER, entries);
        handle.createUpdate(
                        """
                        INSERT INTO outbox (sequence, entry)
                        SELECT :before + row_number() OVER (ORDER BY id), id FROM entry
                        """)
                .bind("before", first - 1)
                .execute();
    }

    @Override
    public List<OutboxItem> oldest(int limit) {
        writePending();
        return handle.createQuery(
                        "SELECT sequence, entry FROM outbox ORDER BY sequence LIMIT :limit")
                .bind("limit", limit)
                .map((row, context) ->
                        new OutboxItem(row.getLong("sequence"), row.getString("entry")))
                .list();
    }

    @Override
    public void remove(Collection<OutboxItem> done) {
        writePending();
        if (!done.isEmpty()) {
            PreparedBatch batch =
                    handle.prepareBatch("DELETE FROM outbox WHERE sequence = :sequence");
            done.forEach(item -> batch.bind("sequence", item.sequence()).add());
            batch.execute();
        }
    }

    @Override
    public long size() {
        writePending();
        return handle.select("SELECT count(*) FROM outbox").mapTo(Long.class).one();
    }

    void writePending() {
        if (pending.isEmpty()) {
            return;
        }
        long sequence = counters.reserve(COUNTER, pending.size());
        PreparedBatch batch =
                handle.prepareBatch(
                        "INSERT INTO outbox (sequence, entry) VALUES (:sequence, :entry)");
        for (String entry : pending) {
            batch.bind("sequence", sequence++).bind("entry", entry).add();
        }
        batch.execute();
        pending.clear();
    }
}
