package org.bordercatalogue.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.access.Role.ExhibitorAdmin;
import org.bordercatalogue.access.Role.ExhibitorEditor;
import org.bordercatalogue.account.Account;
import org.bordercatalogue.account.AccountStore;
import org.bordercatalogue.account.ApiToken;
import org.bordercatalogue.account.Grant;
import org.bordercatalogue.account.Invitation;
import org.bordercatalogue.account.JoiningStore;

/** The people and programs of an exhibitor that go to another; within one transaction. */
final class Belonging {
    private final Desk desk;

    Belonging(Desk desk) {
        this.desk = desk;
    }

    /** Names of those who belong to the one and not to the other yet. */
    List<String> listNewcomers(String from, String to) {
        Map<String, Grant> there = grants(to);
        return accounts().listGrantsOf(from).stream()
                .map(Grant::account)
                .filter(account -> !there.containsKey(account))
                .map(account -> accounts().findAccount(account).map(Account::name).orElse(account))
                .toList();
    }

    /** Those that still open anything. */
    List<ApiToken> listKeys(String exhibitor) {
        return desk.transaction().identity().tokens().listTokens(exhibitor).stream()
                .filter(each -> each.good(desk.now()))
                .toList();
    }

    /**
     * Whoever belonged to the one belongs to the other in the same role, or in the higher of two.
     * Keys of programs end, since they name what they are for.
     */
    void move(String from, String to) {
        Map<String, Grant> there = grants(to);
        for (Grant grant : accounts().listGrantsOf(from)) {
            accounts().remove(grant);
            Role role = at(to, grant.role()).orElseThrow();
            Optional<Grant> own = Optional.ofNullable(there.get(grant.account()));
            if (own.filter(it -> rank(it.role()) >= rank(role)).isEmpty()) {
                own.ifPresent(accounts()::remove);
                accounts().add(new Grant(grant.id(), grant.account(), role, desk.me(), desk.now()));
            }
        }
        moveInvitations(from, to);
        listKeys(from)
                .forEach(each ->
                        desk.transaction().identity().tokens().revoke(from, each.id(), desk.now()));
    }

    private void moveInvitations(String from, String to) {
        JoiningStore joining = desk.transaction().identity().joining();
        for (Invitation invitation : joining.listOpenInvitations(desk.now())) {
            if (of(invitation.role()).filter(from::equals).isPresent()) {
                at(to, invitation.role()).map(invitation::as).ifPresent(joining::save);
            }
        }
    }

    private Map<String, Grant> grants(String exhibitor) {
        return accounts().listGrantsOf(exhibitor).stream()
                .collect(Collectors.toMap(Grant::account, Function.identity(), (one, _) -> one));
    }

    private AccountStore accounts() {
        return desk.transaction().identity().accounts();
    }

    private static Optional<String> of(Role role) {
        return switch (role) {
            case ExhibitorEditor editor -> Optional.of(editor.exhibitor());
            case ExhibitorAdmin admin -> Optional.of(admin.exhibitor());
            default -> Optional.empty();
        };
    }

    private static Optional<Role> at(String exhibitor, Role role) {
        return switch (role) {
            case ExhibitorEditor editor ->
                    Optional.of(new ExhibitorEditor(exhibitor, editor.submits()));
            case ExhibitorAdmin _ -> Optional.of(new ExhibitorAdmin(exhibitor));
            default -> Optional.empty();
        };
    }

    private static int rank(Role role) {
        return switch (role) {
            case ExhibitorAdmin _ -> 2;
            case ExhibitorEditor editor -> editor.submits() ? 1 : 0;
            default -> -1;
        };
    }
}
