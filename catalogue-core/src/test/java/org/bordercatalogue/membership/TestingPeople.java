package org.bordercatalogue.membership;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.account.EmailAddress;
import org.bordercatalogue.account.PasswordHasher;
import org.bordercatalogue.account.Secrets;
import org.bordercatalogue.account.aesgcm.AesGcmSeal;
import org.bordercatalogue.mail.Letter;
import org.bordercatalogue.mail.Mail;
import org.bordercatalogue.mail.Wording;
import org.bordercatalogue.product.TestingCatalogue;
import org.bordercatalogue.signin.Correspondence;
import org.bordercatalogue.signin.Identity;
import org.bordercatalogue.signin.Network;
import org.bordercatalogue.signin.PasswordReset;
import org.bordercatalogue.signin.Passwords;
import org.bordercatalogue.signin.Profile;
import org.bordercatalogue.signin.SecondFactors;
import org.bordercatalogue.signin.Sessions;
import org.bordercatalogue.signin.SignIn;
import org.bordercatalogue.signin.Throttle;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.jdbi.JdbiCatalogueStore;
import org.bordercatalogue.store.jdbi.SqliteDatabases;
import org.bordercatalogue.testing.TestingClock;

/** All that is done with people, over a real store, with a clock and dice of the test's own. */
public final class TestingPeople implements AutoCloseable {
    public static final String PASSWORD = "seven quiet harbours";
    public static final Network OFFICE = new Network("192.0.2.1");
    private static final Actor OPERATOR = Actor.machine("operator");
    private static final long SEED = 4;

    public final TestingClock clock = new TestingClock(Instant.parse("2026-03-04T05:06:07Z"));
    public final AtomicInteger hashed = new AtomicInteger();
    public final CatalogueStore store;
    public final Sessions sessions;
    public final SignIn signIn;
    public final SecondFactors factors;
    public final PasswordReset reset;
    public final Profile profile;
    public final Invitations invitations;
    public final Registrations registrations;
    public final OneTimeLinks links;
    public final Members members;
    public final Accounts accounts;

    public TestingPeople(Path folder) {
        Secrets secrets = new Secrets(new Random(SEED));
        store =
                JdbiCatalogueStore.open(
                        SqliteDatabases.in(folder), TestingCatalogue.standard().json(), clock);
        Passwords passwords = new Passwords(hasher(), (password, context) -> false);
        Throttle throttle = new Throttle(store, clock);
        Correspondence correspondence = new Correspondence(secrets, TestingPeople::word, clock);
        SignIn.Desk desk =
                SignIn.Desk.of(
                        secrets, clock, passwords, new AesGcmSeal(secrets.bytes(32), secrets));
        NewAccounts made = new NewAccounts(secrets, clock);
        sessions = new Sessions(store, secrets, clock);
        signIn = new SignIn(store, passwords, throttle, sessions, desk);
        factors = new SecondFactors(store, sessions, signIn, throttle, desk);
        reset = new PasswordReset(store, throttle, correspondence);
        profile = new Profile(store, passwords, throttle, sessions, correspondence);
        invitations = new Invitations(store, correspondence, made);
        registrations = new Registrations(store, throttle, correspondence, made);
        links = new OneTimeLinks(store, passwords, correspondence, made);
        members = new Members(store, made);
        accounts = new Accounts(store, correspondence, made);
        store.write(transaction ->
                transaction.exhibitors().saveExhibitor(TestingCatalogue.exhibitor("acme"))
                        && transaction
                                .exhibitors()
                                .saveExhibitor(TestingCatalogue.exhibitor("other")));
        hashed.set(0);
    }

    /** Somebody who was invited and accepted; returns the account's id. */
    public String person(String email, Role role) {
        String link =
                invitations.handOver(
                        OPERATOR,
                        new Invitations.Wish(new EmailAddress(email), "Person " + email, role));
        links.complete(link, "Person " + email, PASSWORD, "en");
        return store.<Optional<String>>read(transaction ->
                        transaction
                                .identity()
                                .accounts()
                                .findByEmail(new EmailAddress(email))
                                .map(account -> account.id()))
                .orElseThrow();
    }

    public Optional<SignIn.Begun> tryToSignIn(String email, String password, Network from) {
        return signIn.signIn(
                new SignIn.Attempt(email, password, from, Optional.empty(), "a browser"));
    }

    /** Somebody signed in by the right password. */
    public Identity signedIn(String email) {
        return sessions.identify(tryToSignIn(email, PASSWORD, OFFICE).orElseThrow().secret());
    }

    public List<Mail> mails() {
        return store.read(transaction -> transaction.mail().listLatest(100));
    }

    /** The secret of the link in the newest mail of the kind. */
    public String link(String kind) {
        return mails().stream()
                .filter(mail -> mail.subject().equals(kind))
                .map(mail -> mail.body().replaceAll("(?s).*link=(\\S+).*", "$1"))
                .findFirst()
                .orElseThrow();
    }

    public List<String> audited(String subject) {
        return store.read(transaction ->
                transaction.audit().listFor(subject).stream().map(item -> item.action()).toList());
    }

    @Override
    public void close() {
        store.close();
    }

    private static Wording.Worded word(Letter letter) {
        StringBuilder body = new StringBuilder();
        letter.values()
                .forEach((name, value) -> body.append(name).append('=').append(value).append('\n'));
        return new Wording.Worded(letter.kind(), body.toString());
    }

    /** Quick, and counts how often it is asked. */
    private PasswordHasher hasher() {
        return new PasswordHasher() {
            @Override
            public String hash(String password) {
                return "hash:" + password;
            }

            @Override
            public boolean matches(String password, String hash) {
                hashed.incrementAndGet();
                return hash.equals(hash(password));
            }

            @Override
            public boolean outdated(String hash) {
                return false;
            }

            @Override
            public String decoy() {
                return "no hash";
            }
        };
    }
}
