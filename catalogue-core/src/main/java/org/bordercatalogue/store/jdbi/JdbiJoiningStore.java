package org.bordercatalogue.store.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.account.EmailAddress;
import org.bordercatalogue.account.Invitation;
import org.bordercatalogue.account.JoiningStore;
import org.bordercatalogue.account.Registration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Keeps invitations, and leaves registrations to their rows. */
final class JdbiJoiningStore implements JoiningStore {
    private static final String SELECT =
            "SELECT id, email, name, invited_by, created_at, expires_at, state, "
                    + RoleColumns.NAMES
                    + " FROM invitation ";

    private final Handle handle;
    private final RegistrationRows registrations;

    JdbiJoiningStore(Handle handle) {
        this.handle = handle;
        this.registrations = new RegistrationRows(handle);
    }

    @Override
    public Optional<Invitation> findInvitation(String id) {
        return handle.createQuery(SELECT + "WHERE id = :id")
                .bind("id", id)
                .map(JdbiJoiningStore::invitation)
                .findFirst();
    }

    @Override
    public void save(Invitation invitation) {
        RoleColumns.bind(
                        handle.createUpdate(
                                "INSERT INTO invitation"
                                        + " (id, email, name, invited_by, created_at, expires_at, state, "
                                        + RoleColumns.NAMES
                                        + ") VALUES (:id, :email, :name, :invitedBy, :createdAt, :expiresAt, :state, "
                                        + RoleColumns.VALUES
                                        + ") ON CONFLICT (id) DO UPDATE"
                                        + " SET state = excluded.state, expires_at = excluded.expires_at,"
                                        + " exhibitor = excluded.exhibitor"),
                        invitation.role())
                .bind("id", invitation.id())
                .bind("email", invitation.email().text())
                .bind("name", invitation.name())
                .bind("invitedBy", invitation.invitedBy())
                .bind("createdAt", invitation.createdAt().toEpochMilli())
                .bind("expiresAt", invitation.expiresAt().toEpochMilli())
                .bind("state", invitation.state().name())
                .execute();
    }

    @Override
    public List<Invitation> listOpenInvitations(Instant now) {
        return handle.createQuery(
                        SELECT
                                + "WHERE state = 'OPEN' AND expires_at > :now ORDER BY created_at DESC, id")
                .bind("now", now.toEpochMilli())
                .map(JdbiJoiningStore::invitation)
                .list();
    }

    @Override
    public Optional<Registration> findRegistration(String id) {
        return registrations.where("id", id).stream().findFirst();
    }

    @Override
    public void save(Registration registration) {
        registrations.save(registration);
    }

    @Override
    public List<Registration> listRegistrations(Registration.State state) {
        return registrations.where("state", state.name());
    }

    @Override
    public List<Registration> listRegistrationsOf(String account) {
        return registrations.where("account", account).reversed();
    }

    @Override
    public void purge(Instant createdBefore) {
        registrations.purgeUnverified(createdBefore);
    }

    private static Invitation invitation(ResultSet row, StatementContext context)
            throws SQLException {
        return new Invitation(
                row.getString("id"),
                new EmailAddress(row.getString("email")),
                row.getString("name"),
                RoleColumns.read(row),
                row.getString("invited_by"),
                Instants.read(row, "created_at"),
                Instants.read(row, "expires_at"),
                Invitation.State.valueOf(row.getString("state")));
    }
}
