package org.bordercatalogue.membership;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.access.Role.Administrator;
import org.bordercatalogue.access.Role.ExhibitorAdmin;
import org.bordercatalogue.account.Account;
import org.bordercatalogue.account.EmailAddress;
import org.bordercatalogue.account.Grant;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.signin.Identity;
import org.bordercatalogue.signin.Profile;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.Transaction;

/**
 * Closes one's own account. Name and address are forgotten; what was written for a company stays
 * the company's, and the audit goes on naming the account by its id.
 */
public final class Leaving {
    private final CatalogueStore store;
    private final Profile profile;
    private final NewAccounts accounts;

    public Leaving(CatalogueStore store, Profile profile, NewAccounts accounts) {
        this.store = store;
        this.profile = profile;
        this.accounts = accounts;
    }

    /** Throws {@code CONFLICT} while somebody else depends on the account. */
    public void close(Identity identity, String password) {
        Account own = identity.signedInAccount();
        profile.requirePassword(own, password);
        store.write(transaction -> {
            List<Grant> grants = transaction.identity().accounts().listGrants(own.id());
            grants.forEach(grant -> requireDispensable(transaction, grant));
            grants.forEach(transaction.identity().accounts()::remove);
            transaction.identity().accounts().removeSecondFactor(own.id());
            transaction.identity().sessions().endAll(own.id());
            transaction.identity().sessions().forgetDevices(own.id());
            transaction.identity().accounts().save(forgotten(own));
            transaction.audit().record(own.id(), "account-closed", own.id(), "");
            return own;
        });
    }

    private Account forgotten(Account own) {
        String name = "closed-" + Integer.toHexString(own.id().hashCode());
        return new Account(
                own.id(),
                new EmailAddress(name + "-" + accounts.now().toEpochMilli() + "@closed.invalid"),
                name,
                own.language(),
                own.createdAt(),
                Optional.of(accounts.now()));
    }

    private static void requireDispensable(Transaction transaction, Grant grant) {
        long others =
                switch (grant.role()) {
                    case ExhibitorAdmin admin ->
                            transaction
                                    .identity()
                                    .accounts()
                                    .listGrantsOf(admin.exhibitor())
                                    .stream()
                                    .filter(each -> each.role() instanceof ExhibitorAdmin)
                                    .filter(each -> !each.account().equals(grant.account()))
                                    .count();
                    case Administrator _ ->
                            transaction.identity().accounts().listGrants(Administrator.class).size()
                                    - 1L;
                    default -> 1;
                };
        if (others == 0) {
            throw new CatalogueException(
                    ErrorCode.CONFLICT,
                    "You are the only administrator; make another person one first.");
        }
    }
}
