package org.bordercatalogue.store.jdbi;

import java.time.Instant;
import java.util.Optional;
import org.bordercatalogue.account.AnsweredRequest;
import org.bordercatalogue.account.AnsweredRequestStore;
import org.jdbi.v3.core.Handle;

/** Keeps answers for whoever asks the same again. */
final class JdbiAnsweredRequestStore implements AnsweredRequestStore {
    private final Handle handle;

    JdbiAnsweredRequestStore(Handle handle) {
        this.handle = handle;
    }

    @Override
    public Optional<AnsweredRequest> find(String actor, String key) {
        return handle.createQuery(
                        """
                        SELECT fingerprint, status, location, etag, body, answered_at
                        FROM answered_request WHERE actor = :actor AND request_key = :key
                        """)
                .bind("actor", actor)
                .bind("key", key)
                .map((row, context) ->
                        new AnsweredRequest(
                                actor,
                                key,
                                row.getString("fingerprint"),
                                row.getInt("status"),
                                Optional.ofNullable(row.getString("location")),
                                Optional.ofNullable(row.getString("etag")),
                                row.getString("body"),
                                Instants.read(row, "answered_at")))
                .findFirst();
    }

    @Override
    public void add(AnsweredRequest answered) {
        handle.createUpdate(
                        """
                        INSERT INTO answered_request
                            (actor, request_key, fingerprint, status, location, etag, body, answered_at)
                        VALUES (:actor, :key, :fingerprint, :status, :location, :etag, :body,
                            :answeredAt)
                        """)
                .bind("actor", answered.actor())
                .bind("key", answered.key())
                .bind("fingerprint", answered.fingerprint())
                .bind("status", answered.status())
                .bind("location", answered.location())
                .bind("etag", answered.etag())
                .bind("body", answered.body())
                .bind("answeredAt", answered.answeredAt().toEpochMilli())
                .execute();
    }

    @Override
    public void purge(String actor, Instant answeredBefore) {
        handle.createUpdate(
                        "DELETE FROM answered_request WHERE actor = :actor AND answered_at < :before")
                .bind("actor", actor)
                .bind("before", answeredBefore.toEpochMilli())
                .execute();
    }
}
