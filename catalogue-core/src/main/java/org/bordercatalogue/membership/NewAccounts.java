package org.bordercatalogue.membership;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.account.Account;
import org.bordercatalogue.account.EmailAddress;
import org.bordercatalogue.account.Grant;
import org.bordercatalogue.account.Secrets;
import org.bordercatalogue.store.Transaction;

/** Makes accounts and grants, within the transaction of their cause. */
public final class NewAccounts {
    private final Secrets secrets;
    private final Clock clock;

    public NewAccounts(Secrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    Account create(Transaction transaction, Person person, String passwordHash) {
        Account account =
                new Account(
                        secrets.id(),
                        person.email(),
                        person.name(),
                        person.language(),
                        now(),
                        Optional.empty());
        transaction.identity().accounts().save(account);
        transaction.identity().accounts().setPassword(account.id(), passwordHash);
        transaction.audit().record(account.id(), "account-created", account.id(), "");
        return account;
    }

    /** Gives a role; a role at the same exhibitor, or the same again, is replaced. */
    void grant(Transaction transaction, String account, Role role, String by) {
        transaction.identity().accounts().listGrants(account).stream()
                .filter(grant -> replaces(role, grant.role()))
                .forEach(transaction.identity().accounts()::remove);
        transaction.identity().accounts().add(new Grant(secrets.id(), account, role, by, now()));
        transaction.audit().record(by, "role-granted", account, role.toString());
    }

    String id() {
        return secrets.id();
    }

    Instant now() {
        return clock.instant();
    }

    private static boolean replaces(Role next, Role standing) {
        Optional<String> exhibitor = Members.exhibitor(next);
        return next.equals(standing)
                || (exhibitor.isPresent() && exhibitor.equals(Members.exhibitor(standing)));
    }

    /** Somebody whose address was shown to be theirs. */
    record Person(EmailAddress email, String name, String language) {}
}
