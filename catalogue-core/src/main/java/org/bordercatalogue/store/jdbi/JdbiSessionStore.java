package org.bordercatalogue.store.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.account.Session;
import org.bordercatalogue.account.SessionStore;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Keeps sessions and known browsers. */
final class JdbiSessionStore implements SessionStore {
    private static final String SELECT =
            "SELECT hash, account, strength, started_at, seen_at, agent FROM session ";

    private final Handle handle;

    JdbiSessionStore(Handle handle) {
        this.handle = handle;
    }

    @Override
    public Optional<Session> findSession(String hash) {
        return handle.createQuery(SELECT + "WHERE hash = :hash")
                .bind("hash", hash)
                .map(JdbiSessionStore::session)
                .findFirst();
    }

    @Override
    public void add(Session session) {
        handle.createUpdate(
                        """
                        INSERT INTO session (hash, account, strength, started_at, seen_at, agent)
                        VALUES (:hash, :account, :strength, :startedAt, :seenAt, :agent)
                        """)
                .bind("hash", session.hash())
                .bind("account", session.account())
                .bind("strength", session.strength().name())
                .bind("startedAt", session.startedAt().toEpochMilli())
                .bind("seenAt", session.seenAt().toEpochMilli())
                .bind("agent", session.agent())
                .execute();
    }

    @Override
    public void see(String hash, Instant at) {
        handle.createUpdate("UPDATE session SET seen_at = :at WHERE hash = :hash")
                .bind("at", at.toEpochMilli())
                .bind("hash", hash)
                .execute();
    }

    @Override
    public boolean end(String hash) {
        return handle.createUpdate("DELETE FROM session WHERE hash = :hash")
                        .bind("hash", hash)
                        .execute()
                > 0;
    }

    @Override
    public int endAll(String account) {
        return handle.createUpdate("DELETE FROM session WHERE account = :account")
                .bind("account", account)
                .execute();
    }

    @Override
    public List<Session> listSessions(String account) {
        return handle.createQuery(SELECT + "WHERE account = :account ORDER BY seen_at DESC, hash")
                .bind("account", account)
                .map(JdbiSessionStore::session)
                .list();
    }

    @Override
    public void addDevice(String hash, String account, Instant until) {
        handle.createUpdate(
                        "INSERT INTO known_device (hash, account, expires_at) VALUES (:hash, :account, :until)")
                .bind("hash", hash)
                .bind("account", account)
                .bind("until", until.toEpochMilli())
                .execute();
    }

    @Override
    public boolean knowsDevice(String hash, String account, Instant now) {
        return handle.createQuery(
                                """
                                SELECT count(*) FROM known_device
                                WHERE hash = :hash AND account = :account AND expires_at > :now
                                """)
                        .bind("hash", hash)
                        .bind("account", account)
                        .bind("now", now.toEpochMilli())
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    @Override
    public void forgetDevices(String account) {
        handle.createUpdate("DELETE FROM known_device WHERE account = :account")
                .bind("account", account)
                .execute();
    }

    @Override
    public void purge(Instant startedBefore, Instant now) {
        handle.createUpdate("DELETE FROM session WHERE started_at < :before")
                .bind("before", startedBefore.toEpochMilli())
                .execute();
        handle.createUpdate("DELETE FROM known_device WHERE expires_at <= :now")
                .bind("now", now.toEpochMilli())
                .execute();
    }

    private static Session session(ResultSet row, StatementContext context) throws SQLException {
        return new Session(
                row.getString("hash"),
                row.getString("account"),
                Session.Strength.valueOf(row.getString("strength")),
                Instants.read(row, "started_at"),
                Instants.read(row, "seen_at"),
                row.getString("agent"));
    }
}
