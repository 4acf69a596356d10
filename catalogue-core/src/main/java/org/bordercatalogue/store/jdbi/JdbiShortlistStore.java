package org.bordercatalogue.store.jdbi;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.shortlist.Decision;
import org.bordercatalogue.shortlist.Reason;
import org.bordercatalogue.shortlist.Shortlist;
import org.bordercatalogue.shortlist.ShortlistStore;
import org.jdbi.v3.core.Handle;

/** Keeps shortlists, each with its reasons. */
final class JdbiShortlistStore implements ShortlistStore {
    private final Handle handle;

    JdbiShortlistStore(Handle handle) {
        this.handle = handle;
    }

    @Override
    public void add(Shortlist shortlist) {
        handle.createUpdate(
                        """
                        INSERT INTO shortlist
                            (id, name, note, query, view_hash, edit_hash, version, created_at, changed_at)
                        VALUES (:id, :name, :note, :query, :viewHash, :editHash, :version, :createdAt,
                            :changedAt)
                        """)
                .bind("id", shortlist.id())
                .bind("name", shortlist.name())
                .bind("note", shortlist.note())
                .bind("query", shortlist.query())
                .bind("viewHash", shortlist.viewHash())
                .bind("editHash", shortlist.editHash())
                .bind("version", shortlist.version())
                .bind("createdAt", shortlist.createdAt().toEpochMilli())
                .bind("changedAt", shortlist.changedAt().toEpochMilli())
                .execute();
        addReasons(shortlist);
    }

    @Override
    public void replace(Shortlist shortlist) {
        handle.createUpdate(
                        """
                        UPDATE shortlist SET name = :name, note = :note, query = :query,
                            version = :version, changed_at = :changedAt
                        WHERE id = :id
                        """)
                .bind("id", shortlist.id())
                .bind("name", shortlist.name())
                .bind("note", shortlist.note())
                .bind("query", shortlist.query())
                .bind("version", shortlist.version())
                .bind("changedAt", shortlist.changedAt().toEpochMilli())
                .execute();
        handle.createUpdate("DELETE FROM shortlist_reason WHERE shortlist = :id")
                .bind("id", shortlist.id())
                .execute();
        addReasons(shortlist);
    }

    private void addReasons(Shortlist shortlist) {
        for (Reason reason : shortlist.reasons()) {
            handle.createUpdate(
                            """
                            INSERT INTO shortlist_reason (shortlist, product, decision, reason)
                            VALUES (:shortlist, :product, :decision, :reason)
                            """)
                    .bind("shortlist", shortlist.id())
                    .bind("product", reason.product())
                    .bind("decision", reason.decision().name())
                    .bind("reason", reason.text())
                    .execute();
        }
    }

    @Override
    public Optional<Shortlist> findShortlist(String hash) {
        return handle.createQuery(
                        """
                        SELECT id, name, note, query, view_hash, edit_hash, version, created_at, changed_at
                        FROM shortlist WHERE view_hash = :hash OR edit_hash = :hash
                        """)
                .bind("hash", hash)
                .map((row, context) ->
                        new Shortlist(
                                row.getString("id"),
                                row.getString("name"),
                                row.getString("note"),
                                row.getString("query"),
                                reasons(row.getString("id")),
                                row.getString("view_hash"),
                                row.getString("edit_hash"),
                                row.getInt("version"),
                                Instants.read(row, "created_at"),
                                Instants.read(row, "changed_at")))
                .findFirst();
    }

    private List<Reason> reasons(String shortlist) {
        return handle.createQuery(
                        """
                        SELECT product, decision, reason FROM shortlist_reason
                        WHERE shortlist = :shortlist ORDER BY product
                        """)
                .bind("shortlist", shortlist)
                .map((row, context) ->
                        new Reason(
                                row.getString("product"),
                                Decision.valueOf(row.getString("decision")),
                                row.getString("reason")))
                .list();
    }
}
