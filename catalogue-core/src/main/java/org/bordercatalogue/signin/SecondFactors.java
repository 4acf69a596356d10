package org.bordercatalogue.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.bordercatalogue.account.Account;
import org.bordercatalogue.account.AccountStore;
import org.bordercatalogue.account.SecondFactor;
import org.bordercatalogue.account.Secrets;
import org.bordercatalogue.account.Session;
import org.bordercatalogue.account.Session.Strength;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.Transaction;

/** Codes of an authenticator application, and the few codes on paper for when it is lost. */
public final class SecondFactors {
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_BYTES = 10;
    private static final int TOTP_DIGITS = 6;

    private final CatalogueStore store;
    private final Sessions sessions;
    private final SignIn signIn;
    private final Throttle throttle;
    private final SignIn.Desk desk;

    public SecondFactors(
            CatalogueStore store,
            Sessions sessions,
            SignIn signIn,
            Throttle throttle,
            SignIn.Desk desk) {
        this.store = store;
        this.sessions = sessions;
        this.signIn = signIn;
        this.throttle = throttle;
        this.desk = desk;
    }

    /** The session with its second factor shown, or empty when the code is wrong. */
    public Optional<SignIn.Begun> verify(Identity identity, String typed) {
        Session session = halfway(identity);
        String account = session.account();
        throttle.admit(List.of(Limits.code(account)));
        return store.write(transaction -> {
            if (!takes(transaction, account, typed)) {
                transaction.audit().record(account, "second-factor-refused", account, "");
                return Optional.empty();
            }
            throttle.forget(transaction.identity().attempts(), List.of(Limits.code(account)));
            transaction.audit().record(account, "second-factor", account, "");
            return Optional.of(
                    new SignIn.Begun(
                            sessions.renew(transaction, session, Strength.SECOND_FACTOR),
                            Optional.of(signIn.device(transaction, account)),
                            false));
        });
    }

    /** Begins to set one up: the secret to put into the application, the same until confirmed. */
    public String propose(Identity identity) {
        String account = identity.signedInAccount().id();
        return store.write(transaction -> {
            AccountStore accounts = transaction.identity().accounts();
            Optional<SecondFactor> standing = find(accounts, account);
            if (standing.flatMap(SecondFactor::confirmedAt).isPresent()) {
                throw new CatalogueException(
                        ErrorCode.CONFLICT,
                        "There is a second factor already; take it away before you set up another.");
            }
            return standing.map(SecondFactor::secret).orElseGet(() -> begin(accounts, account));
        });
    }

    /** Ends setting it up: the new session, and the codes for paper, shown this once. */
    public Enrolled confirm(Identity identity, String code) {
        Account account = identity.signedInAccount();
        throttle.admit(List.of(Limits.code(account.id())));
        return store.write(transaction -> {
            AccountStore accounts = transaction.identity().accounts();
            SecondFactor proposed =
                    find(accounts, account.id())
                            .filter(it -> it.confirmedAt().isEmpty())
                            .orElseThrow(SecondFactors::nothingProposed);
            Instant now = now();
            OptionalLong step = Totp.findStep(proposed, digits(code), now);
            if (step.isEmpty()) {
                throw new CatalogueException(
                        ErrorCode.INVALID_INPUT,
                        "The code is not the one of this moment; see that the clock of the device is"
                                + " right and type the code that it shows now.");
            }
            save(
                    accounts,
                    account.id(),
                    new SecondFactor(proposed.secret(), Optional.of(now), step.getAsLong()));
            return enrolled(transaction, identity, account.id());
        });
    }

    /** New codes for paper instead of all earlier ones. */
    public List<String> renewRecoveryCodes(Identity identity) {
        String account = identity.signedInAccount().id();
        return store.write(transaction -> {
            transaction.audit().record(account, "recovery-codes-renewed", account, "");
            return recoveryCodes(transaction, account);
        });
    }

    /** How an account stands with its second factor. */
    public Standing standing(Identity identity) {
        String account = identity.signedInAccount().id();
        return store.read(transaction ->
                new Standing(
                        transaction
                                .identity()
                                .accounts()
                                .findSecondFactor(account)
                                .flatMap(SecondFactor::confirmedAt),
                        transaction.identity().accounts().countRecoveryCodes(account)));
    }

    private Enrolled enrolled(Transaction transaction, Identity identity, String account) {
        Session session = identity.session().orElseThrow();
        transaction.audit().record(account, "second-factor-set-up", account, "");
        throttle.forget(transaction.identity().attempts(), List.of(Limits.code(account)));
        return new Enrolled(
                sessions.renew(transaction, session, Strength.SECOND_FACTOR),
                recoveryCodes(transaction, account));
    }

    private boolean takes(Transaction transaction, String account, String typed) {
        AccountStore accounts = transaction.identity().accounts();
        String digits = digits(typed);
        if (digits.length() != TOTP_DIGITS) {
            return accounts.useRecoveryCode(account, Secrets.hash(letters(typed)), now());
        }
        Optional<SecondFactor> factor = find(accounts, account);
        OptionalLong step =
                factor.map(it -> Totp.findStep(it, digits, now())).orElse(OptionalLong.empty());
        step.ifPresent(taken ->
                factor.ifPresent(it ->
                        save(
                                accounts,
                                account,
                                new SecondFactor(it.secret(), it.confirmedAt(), taken))));
        return step.isPresent();
    }

    private String begin(AccountStore accounts, String account) {
        String secret = Base32.encode(desk.secrets().bytes(Totp.SECRET_BYTES));
        save(accounts, account, new SecondFactor(secret, Optional.empty(), 0));
        return secret;
    }

    /** As it was shared; the store keeps it sealed. */
    private Optional<SecondFactor> find(AccountStore accounts, String account) {
        return accounts.findSecondFactor(account)
                .map(it ->
                        new SecondFactor(
                                desk.seal().open(account, it.secret()),
                                it.confirmedAt(),
                                it.lastStep()));
    }

    private void save(AccountStore accounts, String account, SecondFactor factor) {
        accounts.setSecondFactor(
                account,
                new SecondFactor(
                        desk.seal().seal(account, factor.secret()),
                        factor.confirmedAt(),
                        factor.lastStep()));
    }

    private List<String> recoveryCodes(Transaction transaction, String account) {
        List<String> codes =
                Stream.generate(() -> Base32.encode(desk.secrets().bytes(RECOVERY_BYTES)))
                        .limit(RECOVERY_CODES)
                        .toList();
        transaction
                .identity()
                .accounts()
                .setRecoveryCodes(account, codes.stream().map(Secrets::hash).toList());
        return codes.stream().map(code -> code.replaceAll("(.{4})(?=.)", "$1-")).toList();
    }

    private static Session halfway(Identity identity) {
        return identity.session()
                .filter(_ -> identity.step() == Identity.Step.CODE)
                .orElseThrow(() ->
                        new CatalogueException(
                                ErrorCode.CONFLICT, "No code is asked for; sign in first."));
    }

    private static CatalogueException nothingProposed() {
        return new CatalogueException(
                ErrorCode.CONFLICT, "No second factor is being set up; begin again.");
    }

    private static String digits(String typed) {
        return typed.replaceAll("\\s", "");
    }

    private static String letters(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private Instant now() {
        return clock().instant();
    }

    private Clock clock() {
        return desk.clock();
    }

    /**
     * @param secret of the renewed session
     * @param recoveryCodes to be written down
     */
    public record Enrolled(String secret, List<String> recoveryCodes) {
        public Enrolled {
            recoveryCodes = List.copyOf(recoveryCodes);
        }

        @Override
        public String toString() {
            return "Enrolled";
        }
    }

    /**
     * @param since when there is one
     * @param recoveryCodes how many are left
     */
    public record Standing(Optional<Instant> since, int recoveryCodes) {}
}
