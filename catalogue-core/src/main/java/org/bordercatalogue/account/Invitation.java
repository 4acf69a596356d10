package org.bordercatalogue.account;

import java.time.Instant;
import org.bordercatalogue.access.Role;

/**
 * That somebody was asked to take a role.
 *
 * @param name as whom they were addressed
 * @param invitedBy as the audit names them
 */
public record Invitation(
        String id,
        EmailAddress email,
        String name,
        Role role,
        String invitedBy,
        Instant createdAt,
        Instant expiresAt,
        State state) {

    /** What became of it. */
    public enum State {
        OPEN,
        ACCEPTED,
        WITHDRAWN
    }

    public Invitation in(State next) {
        return new Invitation(id, email, name, role, invitedBy, createdAt, expiresAt, next);
    }

    /** The same for another role. */
    public Invitation as(Role other) {
        return new Invitation(id, email, name, other, invitedBy, createdAt, expiresAt, state);
    }

    /** Whether it can still be accepted. */
    public boolean good(Instant now) {
        return state == State.OPEN && now.isBefore(expiresAt);
    }
}
