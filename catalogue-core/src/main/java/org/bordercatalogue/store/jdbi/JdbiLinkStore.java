package org.bordercatalogue.store.jdbi;

import java.time.Instant;
import java.util.Optional;
import org.bordercatalogue.account.EmailAddress;
import org.bordercatalogue.account.Link;
import org.bordercatalogue.account.LinkStore;
import org.jdbi.v3.core.Handle;

/** Keeps one-time links. */
final class JdbiLinkStore implements LinkStore {
    private final Handle handle;

    JdbiLinkStore(Handle handle) {
        this.handle = handle;
    }

    @Override
    public Optional<Link> findLink(String hash) {
        return handle.createQuery(
                        """
                        SELECT hash, purpose, subject, address, created_at, expires_at, used_at
                        FROM one_time_link WHERE hash = :hash
                        """)
                .bind("hash", hash)
                .map((row, context) ->
                        new Link(
                                row.getString("hash"),
                                Link.Purpose.valueOf(row.getString("purpose")),
                                row.getString("subject"),
                                new EmailAddress(row.getString("address")),
                                Instants.read(row, "created_at"),
                                Instants.read(row, "expires_at"),
                                Instants.find(row, "used_at")))
                .findFirst();
    }

    @Override
    public void add(Link link) {
        handle.createUpdate(
                        """
                        INSERT INTO one_time_link
                            (hash, purpose, subject, address, created_at, expires_at, used_at)
                        VALUES (:hash, :purpose, :subject, :address, :createdAt, :expiresAt, :usedAt)
                        """)
                .bind("hash", link.hash())
                .bind("purpose", link.purpose().name())
                .bind("subject", link.subject())
                .bind("address", link.address().text())
                .bind("createdAt", link.createdAt().toEpochMilli())
                .bind("expiresAt", link.expiresAt().toEpochMilli())
                .bind("usedAt", Instants.millis(link.usedAt()))
                .execute();
    }

    @Override
    public void use(String hash, Instant at) {
        handle.createUpdate("UPDATE one_time_link SET used_at = :at WHERE hash = :hash")
                .bind("at", at.toEpochMilli())
                .bind("hash", hash)
                .execute();
    }

    @Override
    public void useAll(Link.Purpose purpose, String subject, Instant at) {
        handle.createUpdate(
                        """
                        UPDATE one_time_link SET used_at = :at
                        WHERE purpose = :purpose AND subject = :subject AND used_at IS NULL
                        """)
                .bind("at", at.toEpochMilli())
                .bind("purpose", purpose.name())
                .bind("subject", subject)
                .execute();
    }

    @Override
    public void purge(Instant expiredBefore) {
        handle.createUpdate("DELETE FROM one_time_link WHERE expires_at < :before")
                .bind("before", expiredBefore.toEpochMilli())
                .execute();
    }
}
