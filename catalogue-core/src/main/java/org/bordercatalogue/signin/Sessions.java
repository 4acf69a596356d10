package org.bordercatalogue.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.account.Account;
import org.bordercatalogue.account.Grant;
import org.bordercatalogue.account.IdentityStores;
import org.bordercatalogue.account.SecondFactor;
import org.bordercatalogue.account.Secrets;
import org.bordercatalogue.account.Session;
import org.bordercatalogue.account.Session.Strength;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.Transaction;

/**
 * Knows people again by their sessions. Roles are read each time, so that a loss counts at once.
 */
public final class Sessions {
    /** A visit is written down no oftener, since every write waits for the disk. */
    private static final Duration SEEN_AGAIN = Duration.ofMinutes(1);

    private static final int LONGEST_AGENT = 200;

    private final CatalogueStore store;
    private final Secrets secrets;
    private final Clock clock;

    public Sessions(CatalogueStore store, Secrets secrets, Clock clock) {
        this.store = store;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Who holds the secret; a visitor when it is of no session, or of one that is over.
     *
     * @param secret of the browser's cookie
     */
    public Identity identify(String secret) {
        String hash = Secrets.hash(secret);
        Instant now = clock.instant();
        Identity identity =
                store.read(transaction ->
                        transaction
                                .identity()
                                .sessions()
                                .findSession(hash)
                                .map(session -> identity(transaction.identity(), session, now))
                                .orElse(Identity.VISITOR));
        identity.session()
                .filter(session -> now.isAfter(session.seenAt().plus(SEEN_AGAIN)))
                .ifPresent(_ -> see(hash, now));
        return identity;
    }

    /**
     * The account whose session the secret is or was, as long as the store remembers it; one that
     * was ended by its owner is forgotten at once.
     */
    public Optional<String> findAccount(String secret) {
        String hash = Secrets.hash(secret);
        return store.read(transaction ->
                transaction.identity().sessions().findSession(hash).map(Session::account));
    }

    /** Ends the session of a secret. */
    public void end(Identity identity) {
        identity.session().ifPresent(session -> end(identity, session));
    }

    /** Those of one's own account. */
    public List<Session> listOwn(Identity identity) {
        String account = identity.signedInAccount().id();
        return store.read(transaction -> transaction.identity().sessions().listSessions(account));
    }

    /**
     * Ends another of one's own sessions.
     *
     * @param name its hash
     */
    public void endOwn(Identity identity, String name) {
        Session session =
                listOwn(identity).stream()
                        .filter(each -> each.hash().equals(name))
                        .findFirst()
                        .orElseThrow(() ->
                                new CatalogueException(
                                        ErrorCode.NOT_FOUND, "That session is over already."));
        end(identity, session);
    }

    /** Ends all of one's own, this one too. */
    public void endAll(Identity identity) {
        String account = identity.signedInAccount().id();
        store.write(transaction -> {
            transaction.identity().sessions().forgetDevices(account);
            transaction.audit().record(account, "sign-out-everywhere", account, "");
            return transaction.identity().sessions().endAll(account);
        });
    }

    private void end(Identity identity, Session session) {
        store.write(transaction -> {
            String account = session.account();
            transaction.audit().record(account, "sign-out", account, identity.step().name());
            return transaction.identity().sessions().end(session.hash());
        });
    }

    /** A new session, whose secret is returned; within a transaction of its cause. */
    String begin(Transaction transaction, String account, Strength strength, String agent) {
        String secret = secrets.secret();
        Instant now = clock.instant();
        transaction
                .identity()
                .sessions()
                .add(
                        new Session(
                                Secrets.hash(secret),
                                account,
                                strength,
                                now,
                                now,
                                agent.substring(0, Math.min(LONGEST_AGENT, agent.length()))));
        return secret;
    }

    /** The same session under a new secret, as after every change of what it may do. */
    String renew(Transaction transaction, Session session, Strength strength) {
        String secret = secrets.secret();
        transaction.identity().sessions().end(session.hash());
        transaction
                .identity()
                .sessions()
                .add(
                        new Session(
                                Secrets.hash(secret),
                                session.account(),
                                strength,
                                session.startedAt(),
                                clock.instant(),
                                session.agent()));
        return secret;
    }

    private void see(String hash, Instant now) {
        store.write(transaction -> {
            transaction.identity().sessions().see(hash, now);
            return now;
        });
    }

    private static Identity identity(IdentityStores stores, Session session, Instant now) {
        Optional<Account> account =
                stores.accounts().findAccount(session.account()).filter(Account::enabled);
        if (account.isEmpty()) {
            return Identity.VISITOR;
        }
        List<Role> roles =
                stores.accounts().listGrants(session.account()).stream().map(Grant::role).toList();
        boolean enrolled =
                stores.accounts()
                        .findSecondFactor(session.account())
                        .flatMap(SecondFactor::confirmedAt)
                        .isPresent();
        boolean halfway = enrolled && session.strength() == Strength.PASSWORD;
        return SessionRules.over(session, roles, halfway, now)
                ? Identity.VISITOR
                : identity(account.get(), session, roles, enrolled);
    }

    private static Identity identity(
            Account account, Session session, List<Role> roles, boolean enrolled) {
        Identity.Step step = step(session, roles, enrolled);
        List<Role> counting =
                switch (step) {
                    case DONE -> roles;
                    case ENROLMENT ->
                            roles.stream()
                                    .filter(role -> !SessionRules.wantsSecondFactor(role))
                                    .toList();
                    case CODE, VISITOR -> List.of();
                };
        return new Identity(
                new Actor(Optional.of(account.id()), account.name(), counting),
                Optional.of(account),
                Optional.of(session),
                step);
    }

    private static Identity.Step step(Session session, List<Role> roles, boolean enrolled) {
        if (session.strength() == Strength.SECOND_FACTOR) {
            return Identity.Step.DONE;
        }
        if (enrolled) {
            return Identity.Step.CODE;
        }
        return roles.stream().anyMatch(SessionRules::wantsSecondFactor)
                ? Identity.Step.ENROLMENT
                : Identity.Step.DONE;
    }
}
