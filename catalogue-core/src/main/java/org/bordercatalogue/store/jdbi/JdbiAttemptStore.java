package org.bordercatalogue.store.jdbi;

import java.time.Instant;
import java.util.Optional;
import org.bordercatalogue.account.AttemptStore;
import org.bordercatalogue.account.Attempts;
import org.jdbi.v3.core.Handle;

/** Keeps counts of attempts. */
final class JdbiAttemptStore implements AttemptStore {
    private final Handle handle;

    JdbiAttemptStore(Handle handle) {
        this.handle = handle;
    }

    @Override
    public Optional<Attempts> findAttempts(String key) {
        return handle.createQuery(
                        "SELECT attempt_key, count, since, blocked_until FROM attempts WHERE attempt_key = :key")
                .bind("key", key)
                .map((row, context) ->
                        new Attempts(
                                row.getString("attempt_key"),
                                row.getInt("count"),
                                Instants.read(row, "since"),
                                Instants.read(row, "blocked_until")))
                .findFirst();
    }

    @Override
    public void save(Attempts attempts) {
        handle.createUpdate(
                        """
                        INSERT INTO attempts (attempt_key, count, since, blocked_until)
                        VALUES (:key, :count, :since, :blockedUntil)
                        ON CONFLICT (attempt_key) DO UPDATE SET
                            count = excluded.count,
                            since = excluded.since,
                            blocked_until = excluded.blocked_until
                        """)
                .bind("key", attempts.key())
                .bind("count", attempts.count())
                .bind("since", attempts.since().toEpochMilli())
                .bind("blockedUntil", attempts.blockedUntil().toEpochMilli())
                .execute();
    }

    @Override
    public void clear(String key) {
        handle.createUpdate("DELETE FROM attempts WHERE attempt_key = :key")
                .bind("key", key)
                .execute();
    }

    @Override
    public void purge(Instant blockedBefore) {
        handle.createUpdate(
                        "DELETE FROM attempts WHERE blocked_until < :before AND since < :before")
                .bind("before", blockedBefore.toEpochMilli())
                .execute();
    }
}
