package org.bordercatalogue.membership;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.access.Role.Administrator;
import org.bordercatalogue.account.Account;
import org.bordercatalogue.account.AccountStore;
import org.bordercatalogue.account.EmailAddress;
import org.bordercatalogue.account.Grant;
import org.bordercatalogue.account.SecondFactor;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.mail.Letter;
import org.bordercatalogue.signin.Correspondence;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.Transaction;

/** What the administrator does with accounts; to everybody else they are not there. */
public final class Accounts {
    private final CatalogueStore store;
    private final Correspondence correspondence;
    private final NewAccounts accounts;

    public Accounts(CatalogueStore store, Correspondence correspondence, NewAccounts accounts) {
        this.store = store;
        this.correspondence = correspondence;
        this.accounts = accounts;
    }

    public List<Kept> listAccounts(Actor actor) {
        requireAdministrator(actor);
        return store.read(transaction ->
                transaction.identity().accounts().listAccounts().stream()
                        .map(account -> kept(transaction.identity().accounts(), account))
                        .toList());
    }

    public Optional<Account> findByEmail(Actor actor, EmailAddress email) {
        requireAdministrator(actor);
        return store.read(transaction -> transaction.identity().accounts().findByEmail(email));
    }

    /** Ends all sessions; the person can sign in anew. */
    public void endSessions(Actor actor, String id) {
        change(actor, id, "sessions-ended", (transaction, account) -> {});
    }

    /** For whoever lost the device and the codes on paper; they are told. */
    public void removeSecondFactor(Actor actor, String id) {
        change(
                actor,
                id,
                "second-factor-removed",
                (transaction, account) -> {
                    transaction.identity().accounts().removeSecondFactor(id);
                    correspondence.write(
                            transaction,
                            account.email(),
                            Letter.of(
                                    "second-factor-removed",
                                    account.language(),
                                    Map.of("name", account.name())));
                });
    }

    public void disable(Actor actor, String id) {
        if (actor.id().filter(id::equals).isPresent()) {
            throw new CatalogueException(
                    ErrorCode.CONFLICT,
                    "You cannot disable the account that you are signed in with.");
        }
        change(
                actor,
                id,
                "account-disabled",
                (transaction, account) ->
                        transaction.identity().accounts().save(with(account, true)));
    }

    public void enable(Actor actor, String id) {
        change(
                actor,
                id,
                "account-enabled",
                (transaction, account) ->
                        transaction.identity().accounts().save(with(account, false)));
    }

    /** Gives a role to an account that there is. */
    public void grant(Actor actor, String id, Role role) {
        Granting.require(actor, role);
        change(
                actor,
                id,
                "role-changed",
                (transaction, account) -> accounts.grant(transaction, id, role, actor.audited()));
    }

    /**
     * Takes a role away.
     *
     * @param grant its id
     */
    public void withdraw(Actor actor, String id, String grant) {
        change(
                actor,
                id,
                "role-changed",
                (transaction, account) -> {
                    AccountStore kept = transaction.identity().accounts();
                    Grant withdrawn =
                            kept.listGrants(id).stream()
                                    .filter(each -> each.id().equals(grant))
                                    .findFirst()
                                    .orElseThrow(Accounts::unknown);
                    if (withdrawn.role() instanceof Administrator
                            && kept.listGrants(Administrator.class).size() == 1) {
                        throw new CatalogueException(
                                ErrorCode.CONFLICT,
                                "The catalogue needs an administrator; make another person one first.");
                    }
                    kept.remove(withdrawn);
                    transaction
                            .audit()
                            .record(
                                    actor.audited(),
                                    "role-withdrawn",
                                    id,
                                    withdrawn.role().toString());
                });
    }

    /** Whatever changes about an account, its sessions end: roles and proofs are other ones now. */
    private void change(Actor actor, String id, String action, Change change) {
        requireAdministrator(actor);
        store.write(transaction -> {
            Account account =
                    transaction
                            .identity()
                            .accounts()
                            .findAccount(id)
                            .orElseThrow(Accounts::unknown);
            change.apply(transaction, account);
            transaction.identity().sessions().endAll(id);
            transaction.audit().record(actor.audited(), action, id, "");
            return account;
        });
    }

    private Account with(Account account, boolean disabled) {
        return new Account(
                account.id(),
                account.email(),
                account.name(),
                account.language(),
                account.createdAt(),
                disabled ? Optional.of(accounts.now()) : Optional.empty());
    }

    private static Kept kept(AccountStore accounts, Account account) {
        return new Kept(
                account,
                accounts.listGrants(account.id()),
                accounts.findSecondFactor(account.id())
                        .flatMap(SecondFactor::confirmedAt)
                        .isPresent());
    }

    private static void requireAdministrator(Actor actor) {
        if (!actor.administrator() && !actor.machine()) {
            throw unknown();
        }
    }

    private static CatalogueException unknown() {
        return new CatalogueException(ErrorCode.NOT_FOUND, "There is no such account.");
    }

    /**
     * @param secured whether it has a second factor
     */
    public record Kept(Account account, List<Grant> grants, boolean secured) {
        public Kept {
            grants = List.copyOf(grants);
        }
    }

    private interface Change {
        void apply(Transaction transaction, Account account);
    }
}
