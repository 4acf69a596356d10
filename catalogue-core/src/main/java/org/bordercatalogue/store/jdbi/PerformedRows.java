package org.bordercatalogue.store.jdbi;

import java.time.Instant;
import java.util.Optional;
import org.bordercatalogue.proposal.Performed;
import org.jdbi.v3.core.Handle;

/** The table of what was done under a key. */
final class PerformedRows {
    private final Handle handle;

    PerformedRows(Handle handle) {
        this.handle = handle;
    }

    Optional<Performed> find(String actor, String key) {
        return handle.createQuery(
                        "SELECT action, result, at FROM performed WHERE actor = :actor AND asked_key = :key")
                .bind("actor", actor)
                .bind("key", key)
                .map((row, context) ->
                        new Performed(
                                row.getString("action"),
                                row.getString("result"),
                                Instant.ofEpochMilli(row.getLong("at"))))
                .findFirst();
    }

    void add(String actor, String key, Performed done) {
        handle.createUpdate(
                        """
                        INSERT INTO performed (actor, asked_key, action, result, at)
                        VALUES (:actor, :key, :action, :result, :at)
                        """)
                .bind("actor", actor)
                .bind("key", key)
                .bind("action", done.action())
                .bind("result", done.result())
                .bind("at", done.at().toEpochMilli())
                .execute();
    }
}
