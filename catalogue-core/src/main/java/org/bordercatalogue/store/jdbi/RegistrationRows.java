package org.bordercatalogue.store.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.account.EmailAddress;
import org.bordercatalogue.account.Registration;
import org.bordercatalogue.account.Registration.Decision;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads and writes registrations. */
final class RegistrationRows {
    private final Handle handle;

    RegistrationRows(Handle handle) {
        this.handle = handle;
    }

    /**
     * @param column of our own naming, never of anybody's typing
     */
    List<Registration> where(String column, String value) {
        return handle.createQuery(
                        "SELECT id, email, name, company, country, website, language, created_at, state,"
                                + " account, decided_by, decided_at, decision_reason FROM registration WHERE "
                                + column
                                + " = :value ORDER BY created_at, id")
                .bind("value", value)
                .map(RegistrationRows::registration)
                .list();
    }

    void save(Registration registration) {
        handle.createUpdate(
                        """
                        INSERT INTO registration
                            (id, email, name, company, country, website, language, created_at, state,
                             account, decided_by, decided_at, decision_reason)
                        VALUES (:id, :email, :name, :company, :country, :website, :language, :createdAt, :state,
                                :account, :decidedBy, :decidedAt, :decisionReason)
                        ON CONFLICT (id) DO UPDATE SET
                            state = excluded.state,
                            account = excluded.account,
                            decided_by = excluded.decided_by,
                            decided_at = excluded.decided_at,
                            decision_reason = excluded.decision_reason
                        """)
                .bind("id", registration.id())
                .bind("email", registration.email().text())
                .bind("name", registration.name())
                .bind("company", registration.company())
                .bind("country", registration.country())
                .bind("website", registration.website())
                .bind("language", registration.language())
                .bind("createdAt", registration.createdAt().toEpochMilli())
                .bind("state", registration.state().name())
                .bind("account", registration.account())
                .bind("decidedBy", registration.decision().map(Decision::by))
                .bind("decidedAt", Instants.millis(registration.decision().map(Decision::at)))
                .bind("decisionReason", registration.decision().map(Decision::reason))
                .execute();
    }

    void purgeUnverified(Instant createdBefore) {
        handle.createUpdate(
                        "DELETE FROM registration WHERE state = 'UNVERIFIED' AND created_at < :before")
                .bind("before", createdBefore.toEpochMilli())
                .execute();
    }

    private static Registration registration(ResultSet row, StatementContext context)
            throws SQLException {
        return new Registration(
                row.getString("id"),
                new EmailAddress(row.getString("email")),
                row.getString("name"),
                row.getString("company"),
                Optional.ofNullable(row.getString("country")),
                Optional.ofNullable(row.getString("website")),
                row.getString("language"),
                Instants.read(row, "created_at"),
                Registration.State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("account")),
                decision(row));
    }

    private static Optional<Decision> decision(ResultSet row) throws SQLException {
        Optional<Instant> at = Instants.find(row, "decided_at");
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Decision(
                                row.getString("decided_by"),
                                at.get(),
                                row.getString("decision_reason")));
    }
}
