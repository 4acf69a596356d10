package org.bordercatalogue.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.account.Account;
import org.bordercatalogue.account.EmailAddress;
import org.bordercatalogue.account.SecondFactor;
import org.bordercatalogue.account.SecretSeal;
import org.bordercatalogue.account.Secrets;
import org.bordercatalogue.account.Session.Strength;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.Transaction;

/**
 * Lets people in by their password. An address that no account has costs as much time and gives the
 * same answer as a wrong password.
 */
public final class SignIn {
    private static final Duration DEVICE_KNOWN = Duration.ofDays(90);

    private final CatalogueStore store;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Sessions sessions;
    private final Desk desk;

    /** What a sign-in needs besides: what cannot be guessed or read, and the time. */
    public record Desk(Secrets secrets, Clock clock, String decoy, SecretSeal seal) {
        /**
         * @param passwords makes the hash that is compared where there is no account
         */
        public static Desk of(Secrets secrets, Clock clock, Passwords passwords, SecretSeal seal) {
            return new Desk(secrets, clock, passwords.decoy(), seal);
        }

        @Override
        public String toString() {
            return "Desk";
        }
    }

    public SignIn(
            CatalogueStore store,
            Passwords passwords,
            Throttle throttle,
            Sessions sessions,
            Desk desk) {
        this.store = store;
        this.passwords = passwords;
        this.throttle = throttle;
        this.sessions = sessions;
        this.desk = desk;
    }

    /**
     * The session, or empty when address and password do not belong together. Throws {@code
     * TOO_MANY_ATTEMPTS} and {@code BUSY}.
     */
    public Optional<Begun> signIn(Attempt attempt) {
        Optional<Known> known = findKnown(attempt);
        List<Throttle.Counted> counted = counted(attempt, known);
        throttle.admit(counted);
        String hash = known.flatMap(Known::password).orElse(desk.decoy());
        boolean right = passwords.match(attempt.password(), hash);
        Optional<Known> let =
                known.filter(it -> right && it.password().isPresent())
                        .filter(it -> it.account().enabled());
        if (let.isEmpty()) {
            auditRefusal(known.map(it -> it.account().id()).orElse("unknown"));
            return Optional.empty();
        }
        return Optional.of(begin(attempt, let.get(), counted));
    }

    private Begun begin(Attempt attempt, Known known, List<Throttle.Counted> counted) {
        Optional<String> renewed =
                known.password()
                        .filter(passwords::outdated)
                        .map(_ -> passwords.hashAgain(attempt.password()));
        return store.write(transaction -> {
            String account = known.account().id();
            throttle.forget(transaction.identity().attempts(), counted);
            renewed.ifPresent(hash -> transaction.identity().accounts().setPassword(account, hash));
            transaction
                    .audit()
                    .record(account, "sign-in", account, known.enrolled() ? "password" : "");
            return new Begun(
                    sessions.begin(transaction, account, Strength.PASSWORD, attempt.agent()),
                    known.enrolled() ? Optional.empty() : Optional.of(device(transaction, account)),
                    known.enrolled());
        });
    }

    /** From now on this browser may try while guessers are held back. */
    String device(Transaction transaction, String account) {
        String secret = desk.secrets().secret();
        transaction
                .identity()
                .sessions()
                .addDevice(
                        Secrets.hash(secret), account, desk.clock().instant().plus(DEVICE_KNOWN));
        return secret;
    }

    private Optional<Known> findKnown(Attempt attempt) {
        return findAddress(attempt.email())
                .flatMap(address ->
                        store.read(transaction ->
                                transaction
                                        .identity()
                                        .accounts()
                                        .findByEmail(address)
                                        .map(account -> known(transaction, account, attempt))));
    }

    private Known known(Transaction transaction, Account account, Attempt attempt) {
        return new Known(
                account,
                transaction.identity().accounts().findPassword(account.id()),
                transaction
                        .identity()
                        .accounts()
                        .findSecondFactor(account.id())
                        .flatMap(SecondFactor::confirmedAt)
                        .isPresent(),
                attempt.device()
                        .map(Secrets::hash)
                        .filter(hash ->
                                transaction
                                        .identity()
                                        .sessions()
                                        .knowsDevice(hash, account.id(), desk.clock().instant())));
    }

    /** Who guesses from elsewhere must not keep the owner out. */
    private static List<Throttle.Counted> counted(Attempt attempt, Optional<Known> known) {
        return known.flatMap(Known::device)
                .map(hash -> List.of(Limits.device(hash)))
                .orElseGet(() ->
                        List.of(
                                Limits.password(
                                        findAddress(attempt.email())
                                                .map(EmailAddress::key)
                                                .orElse(attempt.email())),
                                Limits.network(attempt.network())));
    }

    /** Of nobody's account too, or the time it takes would tell that there is none. */
    private void auditRefusal(String account) {
        store.write(transaction -> {
            transaction.audit().record("visitor", "sign-in-refused", account, "");
            return account;
        });
    }

    private static Optional<EmailAddress> findAddress(String typed) {
        try {
            return Optional.of(new EmailAddress(typed));
        } catch (CatalogueException e) {
            return Optional.empty();
        }
    }

    /**
     * @param email as it was typed
     * @param device the secret of the browser's other cookie
     * @param agent what the browser calls itself
     */
    public record Attempt(
            String email, String password, Network network, Optional<String> device, String agent) {
        @Override
        public String toString() {
            return "Attempt";
        }
    }

    /**
     * @param secret of the session
     * @param device to be known by from now on, once nothing is outstanding
     * @param halfway whether the second factor is outstanding
     */
    public record Begun(String secret, Optional<String> device, boolean halfway) {
        @Override
        public String toString() {
            return "Begun[halfway=" + halfway + "]";
        }
    }

    private record Known(
            Account account,
            Optional<String> password,
            boolean enrolled,
            Optional<String> device) {}
}
