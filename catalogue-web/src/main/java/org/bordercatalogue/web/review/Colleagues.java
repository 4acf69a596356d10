package org.bordercatalogue.web.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.account.Account;
import org.bordercatalogue.account.Grant;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.Transaction;

/** The organisers to whom a revision can be given. */
record Colleagues(CatalogueStore store) {
    /**
     * Those who review entries of the type and do not belong to the exhibitor, by name.
     *
     * @param lineage the type and those above it
     */
    List<Actor> listFor(Collection<String> lineage, String exhibitor) {
        return store.read(transaction ->
                transaction.identity().accounts().listGrants(Role.Organiser.class).stream()
                        .map(Grant::account)
                        .distinct()
                        .flatMap(id -> find(transaction, id).stream())
                        .filter(each -> each.organisesType(lineage) && !each.belongsTo(exhibitor))
                        .sorted((one, other) -> one.name().compareTo(other.name()))
                        .toList());
    }

    /** Throws {@code INVALID_INPUT} where there is nobody of that id. */
    Actor get(String account) {
        return store.read(transaction -> find(transaction, account))
                .orElseThrow(() ->
                        new CatalogueException(
                                ErrorCode.INVALID_INPUT, "Choose the colleague who is to have it"));
    }

    /** As they are once they have shown their second proof. */
    private static Optional<Actor> find(Transaction transaction, String account) {
        return transaction
                .identity()
                .accounts()
                .findAccount(account)
                .filter(Account::enabled)
                .map(each ->
                        new Actor(
                                Optional.of(each.id()),
                                each.name(),
                                transaction.identity().accounts().listGrants(account).stream()
                                        .map(Grant::role)
                                        .toList()));
    }
}
