package org.bordercatalogue.store.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.account.EmailAddress;
import org.bordercatalogue.mail.Mail;
import org.bordercatalogue.mail.MailStore;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Keeps mail on its way. */
final class JdbiMailStore implements MailStore {
    private static final String SELECT =
            "SELECT sequence, recipient, subject, body, created_at, state, tries, due_at, trouble FROM mail ";

    private final Handle handle;
    private final Counters counters;
    private final Clock clock;

    JdbiMailStore(Handle handle, Counters counters, Clock clock) {
        this.handle = handle;
        this.counters = counters;
        this.clock = clock;
    }

    @Override
    public void enqueue(EmailAddress to, String subject, String body, Instant dueAt) {
        save(
                new Mail(
                        counters.reserve("mail", 1),
                        to,
                        subject,
                        body,
                        clock.instant(),
                        Mail.State.WAITING,
                        0,
                        dueAt,
                        Optional.empty()));
    }

    @Override
    public List<Mail> listDue(Instant now, int most) {
        return handle.createQuery(
                        SELECT
                                + "WHERE state = 'WAITING' AND due_at <= :now ORDER BY sequence LIMIT :most")
                .bind("now", now.toEpochMilli())
                .bind("most", most)
                .map(JdbiMailStore::mail)
                .list();
    }

    @Override
    public Optional<Mail> findMail(long sequence) {
        return handle.createQuery(SELECT + "WHERE sequence = :sequence")
                .bind("sequence", sequence)
                .map(JdbiMailStore::mail)
                .findFirst();
    }

    @Override
    public void save(Mail mail) {
        handle.createUpdate(
                        """
                        INSERT INTO mail
                            (sequence, recipient, subject, body, created_at, state, tries, due_at, trouble)
                        VALUES (:sequence, :to, :subject, :body, :createdAt, :state, :tries, :dueAt, :trouble)
                        ON CONFLICT (sequence) DO UPDATE SET
                            body = excluded.body,
                            state = excluded.state,
                            tries = excluded.tries,
                            due_at = excluded.due_at,
                            trouble = excluded.trouble
                        """)
                .bind("sequence", mail.sequence())
                .bind("to", mail.to().text())
                .bind("subject", mail.subject())
                .bind("body", mail.body())
                .bind("createdAt", mail.createdAt().toEpochMilli())
                .bind("state", mail.state().name())
                .bind("tries", mail.tries())
                .bind("dueAt", mail.dueAt().toEpochMilli())
                .bind("trouble", mail.trouble())
                .execute();
    }

    @Override
    public List<Mail> listLatest(int most) {
        return handle.createQuery(SELECT + "ORDER BY sequence DESC LIMIT :most")
                .bind("most", most)
                .map(JdbiMailStore::mail)
                .list();
    }

    @Override
    public int count(Mail.State state) {
        return handle.createQuery("SELECT count(*) FROM mail WHERE state = :state")
                .bind("state", state.name())
                .mapTo(Integer.class)
                .one();
    }

    @Override
    public void purge(Instant createdBefore) {
        handle.createUpdate("DELETE FROM mail WHERE state = 'SENT' AND created_at < :before")
                .bind("before", createdBefore.toEpochMilli())
                .execute();
    }

    private static Mail mail(ResultSet row, StatementContext context) throws SQLException {
        return new Mail(
                row.getLong("sequence"),
                new EmailAddress(row.getString("recipient")),
                row.getString("subject"),
                row.getString("body"),
                Instants.read(row, "created_at"),
                Mail.State.valueOf(row.getString("state")),
                row.getInt("tries"),
                Instants.read(row, "due_at"),
                Optional.ofNullable(row.getString("trouble")));
    }
}
