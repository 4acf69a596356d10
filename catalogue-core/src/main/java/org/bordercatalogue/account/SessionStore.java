package org.bordercatalogue.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps sessions and the browsers known to belong to an account; bound to one transaction. */
public interface SessionStore {
    Optional<Session> findSession(String hash);

    void add(Session session);

    void see(String hash, Instant at);

    /** True when there was one. */
    boolean end(String hash);

    int endAll(String account);

    /** The latest seen first. */
    List<Session> listSessions(String account);

    void addDevice(String hash, String account, Instant until);

    boolean knowsDevice(String hash, String account, Instant now);

    void forgetDevices(String account);

    /** Forgets sessions that began before, and devices whose time is over. */
    void purge(Instant startedBefore, Instant now);
}
