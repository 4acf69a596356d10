package org.bordercatalogue.store.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bordercatalogue.product.Entry;
import org.bordercatalogue.product.Standing;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/** The table of entries. */
final class EntryRows {
    private static final String SELECT =
            "SELECT id, exhibitor, identity, type, live_revision, standing FROM entry ";

    private final Handle handle;
    private final Clock clock;

    EntryRows(Handle handle, Clock clock) {
        this.handle = handle;
        this.clock = clock;
    }

    Stream<Entry> byIds(Collection<String> ids) {
        return Chunks.of(ids).flatMap(chunk -> select("WHERE id IN (<keys>)", chunk).stream());
    }

    Stream<Entry> byIdentities(Collection<String> identities) {
        return Chunks.of(identities)
                .flatMap(chunk -> select("WHERE identity IN (<keys>)", chunk).stream());
    }

    /** Ids alone: they are asked for with every list of products, and are few. */
    Stream<String> retired(Collection<String> ids) {
        return Chunks.of(ids)
                .flatMap(chunk ->
                        handle
                                .createQuery(
                                        "SELECT id FROM entry WHERE id IN (<keys>) AND standing = :standing")
                                .bindList("keys", chunk)
                                .bind("standing", Standing.RETIRED.name())
                                .mapTo(String.class)
                                .stream());
    }

    List<String> idsOfExhibitor(String exhibitor) {
        return handle
                .createQuery("SELECT id FROM entry WHERE exhibitor = :exhibitor")
                .bind("exhibitor", exhibitor)
                .mapTo(String.class)
                .stream()
                .sorted()
                .toList();
    }

    /**
     * Ids of what the public may see, in the order of Java's strings, which is the same on every
     * database.
     */
    List<String> publicIds() {
        return handle.select("SELECT id FROM public_entry").mapTo(String.class).stream()
                .sorted()
                .toList();
    }

    long countPublic() {
        return handle.select("SELECT count(*) FROM public_entry").mapTo(Long.class).one();
    }

    Map<String, Integer> publicByExhibitor() {
        Map<String, Integer> counts = new HashMap<>();
        handle.createQuery(
                        "SELECT exhibitor, count(*) AS entries FROM public_entry GROUP BY exhibitor")
                .map((row, context) -> Map.entry(row.getString("exhibitor"), row.getInt("entries")))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    void save(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        INSERT INTO entry
                            (id, exhibitor, identity, type, live_revision, standing, created_at, changed_at)
                        VALUES (:id, :exhibitor, :identity, :type, :liveRevision, :standing, :now, :now)
                        ON CONFLICT (id) DO UPDATE SET
                            exhibitor = excluded.exhibitor,
                            identity = excluded.identity,
                            type = excluded.type,
                            live_revision = excluded.live_revision,
                            standing = excluded.standing,
                            changed_at = excluded.changed_at,
                            row_version = entry.row_version + 1
                        """);
        for (Entry entry : entries) {
            batch.bind("id", entry.id())
                    .bind("exhibitor", entry.exhibitor())
                    .bind("identity", entry.identity())
                    .bind("type", entry.type())
                    .bind("liveRevision", entry.liveRevision())
                    .bind("standing", entry.standing().name())
                    .bind("now", clock.millis())
                    .add();
        }
        batch.execute();
    }

    private List<Entry> select(String where, List<String> keys) {
        return handle.createQuery(SELECT + where)
                .bindList("keys", keys)
                .map(EntryRows::entry)
                .list();
    }

    private static Entry entry(ResultSet row, StatementContext context) throws SQLException {
        return new Entry(
                row.getString("id"),
                row.getString("exhibitor"),
                row.getString("identity"),
                row.getString("type"),
                Optional.ofNullable(row.getString("live_revision")),
                Standing.valueOf(row.getString("standing")));
    }
}
