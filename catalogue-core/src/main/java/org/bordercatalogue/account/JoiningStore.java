package org.bordercatalogue.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps invitations and registrations; bound to one transaction. */
public interface JoiningStore {
    Optional<Invitation> findInvitation(String id);

    void save(Invitation invitation);

    /** Those that can still be accepted, the latest first. */
    List<Invitation> listOpenInvitations(Instant now);

    Optional<Registration> findRegistration(String id);

    void save(Registration registration);

    /** The longest waiting first. */
    List<Registration> listRegistrations(Registration.State state);

    /** Those of one account, the latest first. */
    List<Registration> listRegistrationsOf(String account);

    /** Forgets registrations whose address was never verified. */
    void purge(Instant createdBefore);
}
