package org.bordercatalogue.signin;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.account.Account;
import org.bordercatalogue.account.EmailAddress;
import org.bordercatalogue.account.Link;
import org.bordercatalogue.mail.Letter;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.Transaction;

/** Sends a link to whoever forgot their password; tells nobody whether the address is known. */
public final class PasswordReset {
    private static final Duration LASTING = Duration.ofMinutes(30);

    private final CatalogueStore store;
    private final Throttle throttle;
    private final Correspondence correspondence;

    public PasswordReset(CatalogueStore store, Throttle throttle, Correspondence correspondence) {
        this.store = store;
        this.throttle = throttle;
        this.correspondence = correspondence;
    }

    /** Throws {@code TOO_MANY_ATTEMPTS} for the network only, which says nothing of the address. */
    public void request(EmailAddress address, Network network) {
        throttle.admit(List.of(Limits.linksFrom(network)));
        boolean admitted = throttle.admits(Limits.linksTo(address));
        store.write(transaction -> {
            Optional<Account> account =
                    transaction
                            .identity()
                            .accounts()
                            .findByEmail(address)
                            .filter(it -> admitted && it.enabled());
            // Something is written in any case, or the time it takes would tell.
            String subject = account.map(Account::id).orElse("unknown");
            transaction.audit().record("visitor", "reset-requested", subject, "");
            account.ifPresent(it -> send(transaction, it));
            return subject;
        });
    }

    private void send(Transaction transaction, Account account) {
        correspondence.writeWithLink(
                transaction,
                new Correspondence.Bearer(Link.Purpose.PASSWORD_RESET, account.id(), LASTING),
                account.email(),
                Letter.of("reset", account.language(), Map.of("name", account.name())));
    }
}
