package org.bordercatalogue.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.account.Account;
import org.bordercatalogue.account.Invitation;
import org.bordercatalogue.account.Link;
import org.bordercatalogue.account.Registration;
import org.bordercatalogue.account.Secrets;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.mail.Letter;
import org.bordercatalogue.signin.Correspondence;
import org.bordercatalogue.signin.Passwords;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.Transaction;

/**
 * What the bearers of one-time links do with them. Nobody is signed in by a link; afterwards they
 * sign in like everybody.
 */
public final class OneTimeLinks {
    private final CatalogueStore store;
    private final Passwords passwords;
    private final Correspondence correspondence;
    private final NewAccounts accounts;

    public OneTimeLinks(
            CatalogueStore store,
            Passwords passwords,
            Correspondence correspondence,
            NewAccounts accounts) {
        this.store = store;
        this.passwords = passwords;
        this.correspondence = correspondence;
        this.accounts = accounts;
    }

    /** What a link asks for; empty when it is none, was used, or is too old. Uses nothing up. */
    public Optional<Asked> open(String secret) {
        return store.read(transaction ->
                findGood(transaction, secret).flatMap(link -> asked(transaction, link)));
    }

    /**
     * Does what the link is for, once.
     *
     * @param name where it is asked for
     * @param password where one is asked for
     */
    public Asked complete(String secret, String name, String password, String language) {
        Asked asked = open(secret).orElseThrow(OneTimeLinks::gone);
        Optional<String> hash =
                asked.wantsPassword()
                        ? Optional.of(passwords.hashNew(password, context(asked, name)))
                        : Optional.empty();
        return store.write(transaction -> {
            Link link = findGood(transaction, secret).orElseThrow(OneTimeLinks::gone);
            transaction.identity().links().use(link.hash(), accounts.now());
            act(transaction, link, new Answer(name, hash, language));
            return asked;
        });
    }

    private void act(Transaction transaction, Link link, Answer answer) {
        switch (link.purpose()) {
            case REGISTRATION -> verify(transaction, link, answer);
            case INVITATION -> accept(transaction, link, answer);
            case PASSWORD_RESET -> reset(transaction, link, answer);
            case EMAIL_CHANGE -> changeEmail(transaction, link);
        }
    }

    private void verify(Transaction transaction, Link link, Answer answer) {
        Registration registration =
                transaction
                        .identity()
                        .joining()
                        .findRegistration(link.subject())
                        .orElseThrow(OneTimeLinks::gone);
        Account account =
                accounts.create(
                        transaction,
                        new NewAccounts.Person(
                                link.address(), registration.name(), registration.language()),
                        answer.hash().orElseThrow());
        transaction.identity().joining().save(registration.verified(account.id()));
        transaction.audit().record(account.id(), "registration-verified", registration.id(), "");
    }

    private void accept(Transaction transaction, Link link, Answer answer) {
        Invitation invitation =
                findGoodInvitation(transaction, link).orElseThrow(OneTimeLinks::gone);
        Account account =
                transaction
                        .identity()
                        .accounts()
                        .findByEmail(link.address())
                        .orElseGet(() ->
                                accounts.create(
                                        transaction,
                                        new NewAccounts.Person(
                                                link.address(), answer.name(), answer.language()),
                                        answer.hash().orElseThrow(OneTimeLinks::gone)));
        transaction.identity().joining().save(invitation.in(Invitation.State.ACCEPTED));
        transaction.audit().record(account.id(), "invitation-accepted", invitation.id(), "");
        accounts.grant(transaction, account.id(), invitation.role(), invitation.invitedBy());
    }

    private void reset(Transaction transaction, Link link, Answer answer) {
        Account account = requireAccount(transaction, link);
        transaction.identity().accounts().setPassword(account.id(), answer.hash().orElseThrow());
        transaction.identity().sessions().endAll(account.id());
        transaction.identity().sessions().forgetDevices(account.id());
        transaction.audit().record(account.id(), "password-reset", account.id(), "");
        write(transaction, account, account, "password-changed");
    }

    private void changeEmail(Transaction transaction, Link link) {
        Account account = requireAccount(transaction, link);
        Account changed =
                new Account(
                        account.id(),
                        link.address(),
                        account.name(),
                        account.language(),
                        account.createdAt(),
                        account.disabledAt());
        transaction.identity().accounts().save(changed);
        transaction.audit().record(account.id(), "email-changed", account.id(), "");
        write(transaction, account, account, "email-changed");
    }

    private void write(Transaction transaction, Account to, Account of, String kind) {
        correspondence.write(
                transaction, to.email(), Letter.of(kind, of.language(), Map.of("name", of.name())));
    }

    private Optional<Link> findGood(Transaction transaction, String secret) {
        return transaction
                .identity()
                .links()
                .findLink(Secrets.hash(secret))
                .filter(link -> link.good(accounts.now()));
    }

    private Optional<Asked> asked(Transaction transaction, Link link) {
        return switch (link.purpose()) {
            case REGISTRATION ->
                    transaction
                            .identity()
                            .joining()
                            .findRegistration(link.subject())
                            .map(it -> new Asked(link, it.name(), false, true));
            case INVITATION ->
                    findGoodInvitation(transaction, link).map(it -> asked(transaction, link, it));
            case PASSWORD_RESET ->
                    findAccount(transaction, link)
                            .map(it -> new Asked(link, it.name(), false, true));
            case EMAIL_CHANGE ->
                    findAccount(transaction, link)
                            .map(it -> new Asked(link, it.name(), false, false));
        };
    }

    private static Asked asked(Transaction transaction, Link link, Invitation invitation) {
        boolean known = transaction.identity().accounts().findByEmail(link.address()).isPresent();
        return new Asked(link, invitation.name(), !known, !known);
    }

    private Optional<Invitation> findGoodInvitation(Transaction transaction, Link link) {
        return transaction
                .identity()
                .joining()
                .findInvitation(link.subject())
                .filter(it -> it.good(accounts.now()));
    }

    private static Optional<Account> findAccount(Transaction transaction, Link link) {
        return transaction
                .identity()
                .accounts()
                .findAccount(link.subject())
                .filter(Account::enabled);
    }

    private static Account requireAccount(Transaction transaction, Link link) {
        return findAccount(transaction, link).orElseThrow(OneTimeLinks::gone);
    }

    private static List<String> context(Asked asked, String name) {
        List<String> words = new ArrayList<>(List.of(asked.name(), asked.link().address().text()));
        words.add(name);
        return words;
    }

    private static CatalogueException gone() {
        return new CatalogueException(
                ErrorCode.NOT_FOUND,
                "This link is no longer good: it was used, or it is too old. Ask for a new one.");
    }

    /**
     * What the bearer is asked for.
     *
     * @param name of the person, as far as it is known
     * @param wantsName whether they may correct it
     * @param wantsPassword whether they choose a password
     */
    public record Asked(Link link, String name, boolean wantsName, boolean wantsPassword) {}

    private record Answer(String name, Optional<String> hash, String language) {}
}
