package org.bordercatalogue.membership;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.access.Role.Administrator;
import org.bordercatalogue.access.Role.Delegate;
import org.bordercatalogue.access.Role.ExhibitorAdmin;
import org.bordercatalogue.access.Role.ExhibitorEditor;
import org.bordercatalogue.access.Role.Machine;
import org.bordercatalogue.access.Role.Organiser;
import org.bordercatalogue.account.Account;
import org.bordercatalogue.account.Grant;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.Transaction;

/** The people of an exhibitor, and how it is handed over from one to another. */
public final class Members {
    private final CatalogueStore store;
    private final NewAccounts accounts;

    public Members(CatalogueStore store, NewAccounts accounts) {
        this.store = store;
        this.accounts = accounts;
    }

    /** The exhibitor that a role is at. */
    static Optional<String> exhibitor(Role role) {
        return switch (role) {
            case ExhibitorEditor editor -> Optional.of(editor.exhibitor());
            case ExhibitorAdmin admin -> Optional.of(admin.exhibitor());
            case Delegate _, Organiser _, Administrator _, Machine _ -> Optional.empty();
        };
    }

    /** In the order in which they came. */
    public List<Member> listMembers(Actor actor, String exhibitor) {
        requireVisible(actor, exhibitor);
        return store.read(transaction -> members(transaction, exhibitor));
    }

    /** Throws {@code NOT_FOUND} unless the actor may know who the exhibitor's people are. */
    public void requireVisible(Actor actor, String exhibitor) {
        if (!actor.belongsTo(exhibitor) && !Granting.organises(actor)) {
            throw unknown();
        }
    }

    /** Gives a member another role at the same exhibitor. */
    public void change(Actor actor, String account, Role role) {
        String exhibitor = exhibitor(role).orElseThrow(Members::unknown);
        requireKeeper(actor, exhibitor);
        store.write(transaction -> {
            requireMember(transaction, exhibitor, account);
            if (!(role instanceof ExhibitorAdmin)) {
                requireAnotherAdmin(transaction, exhibitor, account);
            }
            accounts.grant(transaction, account, role, actor.audited());
            return account;
        });
    }

    /** Whoever leaves may take themselves away; others only the exhibitor's administrators may. */
    public void remove(Actor actor, String exhibitor, String account) {
        boolean leaves = actor.id().filter(account::equals).isPresent();
        if (!leaves || !actor.belongsTo(exhibitor)) {
            requireKeeper(actor, exhibitor);
        }
        store.write(transaction -> {
            Grant grant = requireMember(transaction, exhibitor, account);
            if (!Granting.organises(actor)) {
                requireAnotherAdmin(transaction, exhibitor, account);
            }
            transaction.identity().accounts().remove(grant);
            transaction
                    .audit()
                    .record(actor.audited(), "role-withdrawn", account, grant.role().toString());
            return account;
        });
    }

    private static Grant requireMember(Transaction transaction, String exhibitor, String account) {
        return transaction.identity().accounts().listGrantsOf(exhibitor).stream()
                .filter(grant -> grant.account().equals(account))
                .findFirst()
                .orElseThrow(Members::unknown);
    }

    private static void requireAnotherAdmin(
            Transaction transaction, String exhibitor, String account) {
        List<Grant> admins =
                transaction.identity().accounts().listGrantsOf(exhibitor).stream()
                        .filter(grant -> grant.role() instanceof ExhibitorAdmin)
                        .toList();
        boolean only = admins.size() == 1 && admins.getFirst().account().equals(account);
        if (only) {
            throw new CatalogueException(
                    ErrorCode.CONFLICT,
                    "An exhibitor needs an administrator; make a colleague one first, then hand"
                            + " over.");
        }
    }

    private static List<Member> members(Transaction transaction, String exhibitor) {
        return transaction.identity().accounts().listGrantsOf(exhibitor).stream()
                .flatMap(grant ->
                        transaction.identity().accounts().findAccount(grant.account()).stream()
                                .map(account -> new Member(account, grant)))
                .toList();
    }

    private static void requireKeeper(Actor actor, String exhibitor) {
        if (!Granting.keeps(actor, exhibitor)) {
            throw unknown();
        }
    }

    private static CatalogueException unknown() {
        return new CatalogueException(ErrorCode.NOT_FOUND, "There is no such exhibitor or member.");
    }

    /** Somebody with a role at the exhibitor. */
    public record Member(Account account, Grant grant) {}
}
