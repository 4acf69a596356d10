package org.bordercatalogue.programs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.access.Role.ExhibitorAdmin;
import org.bordercatalogue.access.Role.ExhibitorEditor;
import org.bordercatalogue.account.Account;
import org.bordercatalogue.account.ApiToken;
import org.bordercatalogue.account.Grant;
import org.bordercatalogue.account.IdentityStores;
import org.bordercatalogue.account.Secrets;
import org.bordercatalogue.account.TokenScope;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.kernel.OneLine;
import org.bordercatalogue.signin.Identity;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.Transaction;

/** The keys of programs. Those who keep a company make and revoke them. */
public final class Tokens {
    public static final int LONGEST_NAME = 80;
    public static final int MOST_DAYS = 365;

    /** Good at a time, for one company. */
    static final int MOST_TOKENS = 20;

    private static final String PREFIX = "bct_";
    private static final int SECRET_LENGTH = PREFIX.length() + 43;
    private static final Duration SEEN_AGAIN = Duration.ofMinutes(1);

    private final CatalogueStore store;
    private final Secrets secrets;
    private final Clock clock;

    public Tokens(CatalogueStore store, Secrets secrets, Clock clock) {
        this.store = store;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * What a token is to be.
     *
     * @param days for which it is good, from 1 to {@value Tokens#MOST_DAYS}
     */
    public record Wish(String exhibitor, String name, List<TokenScope> scopes, int days) {
        public Wish {
            scopes = List.copyOf(scopes);
        }
    }

    /**
     * @param secret to be shown this once
     */
    public record Made(ApiToken token, String secret) {
        @Override
        public String toString() {
            return "Made[" + token.id() + "]";
        }
    }

    public Made make(Actor actor, Wish wish) {
        requireKeeper(actor, wish.exhibitor());
        String name = OneLine.of("The name", wish.name(), LONGEST_NAME);
        if (wish.scopes().isEmpty()) {
            throw refused(ErrorCode.INVALID_INPUT, "Choose at least one thing that it may do.");
        }
        if (wish.days() < 1 || wish.days() > MOST_DAYS) {
            throw refused(
                    ErrorCode.INVALID_INPUT, "A token is good for 1 to " + MOST_DAYS + " days.");
        }
        String secret = PREFIX + secrets.secret();
        Instant now = now();
        ApiToken token =
                new ApiToken(
                        secrets.id(),
                        Secrets.hash(secret),
                        actor.audited(),
                        wish.exhibitor(),
                        name,
                        wish.scopes(),
                        now,
                        now.plus(Duration.ofDays(wish.days())),
                        Optional.empty(),
                        Optional.empty());
        return store.write(transaction -> {
            requireRoom(transaction, wish.exhibitor(), now);
            transaction.identity().tokens().add(token);
            transaction.audit().record(actor.audited(), "token-made", wish.exhibitor(), token.id());
            return new Made(token, secret);
        });
    }

    /** The latest made first. */
    public List<ApiToken> listTokens(Actor actor, String exhibitor) {
        requireKeeper(actor, exhibitor);
        return store.read(transaction -> transaction.identity().tokens().listTokens(exhibitor));
    }

    public void revoke(Actor actor, String exhibitor, String id) {
        requireKeeper(actor, exhibitor);
        store.write(transaction -> {
            if (!transaction.identity().tokens().revoke(exhibitor, id, now())) {
                throw refused(ErrorCode.NOT_FOUND, "There is no such token, or it is revoked.");
            }
            transaction.audit().record(actor.audited(), "token-revoked", exhibitor, id);
            return id;
        });
    }

    /**
     * Who comes with a secret; nobody where it is of no token, or of one that is over. Roles are
     * read each time, so that a token ends with what its maker may do.
     */
    public Optional<Bearer> identify(String secret) {
        if (secret.length() != SECRET_LENGTH) {
            return Optional.empty();
        }
        String hash = Secrets.hash(secret);
        Instant now = now();
        Optional<Bearer> bearer =
                store.read(transaction ->
                        transaction
                                .identity()
                                .tokens()
                                .findToken(hash)
                                .filter(token -> token.good(now))
                                .flatMap(token -> bearer(transaction.identity(), token)));
        bearer.map(Bearer::token)
                .filter(token -> isToBeSeen(token, now))
                .ifPresent(token -> see(token, now));
        return bearer;
    }

    private static boolean isToBeSeen(ApiToken token, Instant now) {
        return token.usedAt().map(last -> now.isAfter(last.plus(SEEN_AGAIN))).orElse(true);
    }

    private void see(ApiToken token, Instant now) {
        store.write(transaction -> {
            transaction.identity().tokens().see(token.id(), now);
            return now;
        });
    }

    private static Optional<Bearer> bearer(IdentityStores stores, ApiToken token) {
        Optional<Account> account =
                stores.accounts().findAccount(token.account()).filter(Account::enabled);
        List<Role> roles =
                stores.accounts().listGrants(token.account()).stream()
                        .map(Grant::role)
                        .flatMap(role -> narrowed(role, token).stream())
                        .toList();
        return account.filter(_ -> !roles.isEmpty())
                .map(it ->
                        new Bearer(
                                token,
                                new Identity(
                                        new Actor(Optional.of(it.id()), it.name(), roles),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Identity.Step.DONE)));
    }

    /** What is left of a role for a program that may do only so much. */
    private static Optional<Role> narrowed(Role role, ApiToken token) {
        boolean submits = token.scopes().contains(TokenScope.SUBMIT);
        boolean withdraws = token.scopes().contains(TokenScope.WITHDRAW);
        String exhibitor = token.exhibitor();
        return switch (role) {
            case ExhibitorAdmin(String own) when own.equals(exhibitor) ->
                    Optional.of(withdraws ? role : new ExhibitorEditor(exhibitor, submits));
            case ExhibitorEditor(String own, boolean may) when own.equals(exhibitor) ->
                    Optional.of(new ExhibitorEditor(exhibitor, may && submits));
            default -> Optional.empty();
        };
    }

    private static void requireRoom(Transaction transaction, String exhibitor, Instant now) {
        long good =
                transaction.identity().tokens().listTokens(exhibitor).stream()
                        .filter(token -> token.good(now))
                        .count();
        if (good >= MOST_TOKENS) {
            throw refused(
                    ErrorCode.CONFLICT,
                    "The company has "
                            + MOST_TOKENS
                            + " tokens; revoke one that is not needed any more.");
        }
    }

    private static void requireKeeper(Actor actor, String exhibitor) {
        if (!actor.administers(exhibitor)) {
            throw refused(ErrorCode.NOT_FOUND, "There is no such company of yours.");
        }
    }

    private static CatalogueException refused(ErrorCode code, String message) {
        return new CatalogueException(code, message);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
