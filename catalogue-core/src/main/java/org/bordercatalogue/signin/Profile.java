package org.bordercatalogue.signin;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.account.Account;
import org.bordercatalogue.account.EmailAddress;
import org.bordercatalogue.account.Link;
import org.bordercatalogue.account.Session;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.mail.Letter;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.Transaction;

/** What people change about their own account. What guards it wants the password once more. */
public final class Profile {
    private static final Duration LASTING = Duration.ofHours(24);

    private final CatalogueStore store;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Sessions sessions;
    private final Correspondence correspondence;

    public Profile(
            CatalogueStore store,
            Passwords passwords,
            Throttle throttle,
            Sessions sessions,
            Correspondence correspondence) {
        this.store = store;
        this.passwords = passwords;
        this.throttle = throttle;
        this.sessions = sessions;
        this.correspondence = correspondence;
    }

    public void rename(Identity identity, String name, String language) {
        Account own = identity.signedInAccount();
        Account changed =
                new Account(
                        own.id(), own.email(), name, language, own.createdAt(), own.disabledAt());
        store.write(transaction -> {
            transaction.identity().accounts().save(changed);
            transaction.audit().record(own.id(), "account-renamed", own.id(), "");
            return changed;
        });
    }

    /**
     * Ends all sessions but this one, which goes on under the secret returned; empty where the
     * current password is not that one. Throws {@code INVALID_INPUT} where the next is too weak.
     */
    public Optional<String> changePassword(Identity identity, String current, String next) {
        Account own = identity.signedInAccount();
        return confirms(own, current)
                ? Optional.of(setPassword(identity, own, next))
                : Optional.empty();
    }

    private String setPassword(Identity identity, Account own, String next) {
        String hash = passwords.hashNew(next, List.of(own.name(), own.email().text()));
        Session session = identity.session().orElseThrow();
        return store.write(transaction -> {
            transaction.identity().accounts().setPassword(own.id(), hash);
            transaction.identity().sessions().endAll(own.id());
            transaction.identity().sessions().forgetDevices(own.id());
            transaction.audit().record(own.id(), "password-changed", own.id(), "");
            tell(transaction, own, "password-changed");
            return sessions.renew(transaction, session, session.strength());
        });
    }

    /** Sends a link to the new address; the old one stands until it is followed. */
    public void changeEmail(Identity identity, String current, EmailAddress next) {
        Account own = identity.signedInAccount();
        requirePassword(own, current);
        throttle.admit(List.of(Limits.linksTo(next)));
        store.write(transaction -> {
            transaction.audit().record(own.id(), "email-change-requested", own.id(), "");
            correspondence.writeWithLink(
                    transaction,
                    new Correspondence.Bearer(Link.Purpose.EMAIL_CHANGE, own.id(), LASTING),
                    next,
                    Letter.of("email-change", own.language(), Map.of("name", own.name())));
            return next;
        });
    }

    /** Takes the own second factor away; whoever must have one sets up another before the rest. */
    public String removeSecondFactor(Identity identity, String current) {
        Account own = identity.signedInAccount();
        requirePassword(own, current);
        Session session = identity.session().orElseThrow();
        return store.write(transaction -> {
            transaction.identity().accounts().removeSecondFactor(own.id());
            transaction.audit().record(own.id(), "second-factor-removed", own.id(), "");
            tell(transaction, own, "second-factor-removed");
            return sessions.renew(transaction, session, Session.Strength.PASSWORD);
        });
    }

    /** Throws {@code INVALID_INPUT} unless it is the present password of the account. */
    public void requirePassword(Account own, String typed) {
        if (!confirms(own, typed)) {
            throw new CatalogueException(
                    ErrorCode.INVALID_INPUT, "The present password is not that one.");
        }
    }

    private boolean confirms(Account own, String typed) {
        throttle.admit(List.of(Limits.confirmation(own.id())));
        boolean right =
                store.read(transaction -> transaction.identity().accounts().findPassword(own.id()))
                        .filter(hash -> passwords.match(typed, hash))
                        .isPresent();
        if (right) {
            store.write(transaction -> {
                throttle.forget(
                        transaction.identity().attempts(), List.of(Limits.confirmation(own.id())));
                return true;
            });
        }
        return right;
    }

    private void tell(Transaction transaction, Account account, String kind) {
        correspondence.write(
                transaction,
                account.email(),
                Letter.of(kind, account.language(), Map.of("name", account.name())));
    }
}
