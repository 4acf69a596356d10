package org.bordercatalogue.membership;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.account.EmailAddress;
import org.bordercatalogue.account.Invitation;
import org.bordercatalogue.account.Link;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.kernel.OneLine;
import org.bordercatalogue.mail.Letter;
import org.bordercatalogue.signin.Correspondence;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.Transaction;

/** Asks people to take a role. The link that they get proves their address too. */
public final class Invitations {
    private static final Duration LASTING = Duration.ofDays(14);
    private static final Duration HANDED_OVER = Duration.ofHours(24);
    private static final int LONGEST_NAME = 120;

    private final CatalogueStore store;
    private final Correspondence correspondence;
    private final NewAccounts accounts;

    public Invitations(CatalogueStore store, Correspondence correspondence, NewAccounts accounts) {
        this.store = store;
        this.correspondence = correspondence;
        this.accounts = accounts;
    }

    /** Sends an invitation by mail, worded in the language. */
    public Invitation invite(Actor actor, Wish wish, String language) {
        Granting.require(actor, wish.role());
        return store.write(transaction -> {
            Invitation invitation = save(transaction, actor, wish, LASTING);
            correspondence.writeWithLink(
                    transaction,
                    bearer(invitation, LASTING),
                    wish.email(),
                    Letter.of(
                            "invitation",
                            language,
                            Map.of("name", invitation.name(), "inviter", actor.name())));
            return invitation;
        });
    }

    /** The secret of an invitation that is handed over instead of sent. */
    public String handOver(Actor actor, Wish wish) {
        Granting.require(actor, wish.role());
        return store.write(transaction -> {
            Invitation invitation = save(transaction, actor, wish, HANDED_OVER);
            return correspondence.issue(transaction, bearer(invitation, HANDED_OVER), wish.email());
        });
    }

    /** Those that the actor may withdraw. */
    public List<Invitation> listOpen(Actor actor) {
        return store.read(transaction ->
                transaction.identity().joining().listOpenInvitations(accounts.now()).stream()
                        .filter(invitation -> Granting.allowed(actor, invitation.role()))
                        .toList());
    }

    public void withdraw(Actor actor, String id) {
        store.write(transaction -> {
            Invitation invitation =
                    transaction
                            .identity()
                            .joining()
                            .findInvitation(id)
                            .filter(it -> Granting.allowed(actor, it.role()))
                            .orElseThrow(() ->
                                    new CatalogueException(
                                            ErrorCode.NOT_FOUND, "There is no such invitation."));
            if (invitation.state() == Invitation.State.ACCEPTED) {
                throw new CatalogueException(
                        ErrorCode.CONFLICT, "The invitation was accepted already.");
            }
            transaction.identity().joining().save(invitation.in(Invitation.State.WITHDRAWN));
            transaction.audit().record(actor.audited(), "invitation-withdrawn", id, "");
            return id;
        });
    }

    private Invitation save(Transaction transaction, Actor actor, Wish wish, Duration lasting) {
        requireExhibitor(transaction, wish.role());
        Invitation invitation =
                new Invitation(
                        accounts.id(),
                        wish.email(),
                        OneLine.of("The name", wish.name(), LONGEST_NAME),
                        wish.role(),
                        actor.audited(),
                        accounts.now(),
                        accounts.now().plus(lasting),
                        Invitation.State.OPEN);
        transaction.identity().joining().save(invitation);
        transaction
                .audit()
                .record(actor.audited(), "invited", invitation.id(), wish.role().toString());
        return invitation;
    }

    private static void requireExhibitor(Transaction transaction, Role role) {
        Members.exhibitor(role)
                .filter(id -> transaction.exhibitors().findExhibitor(id).isEmpty())
                .ifPresent(id -> {
                    throw new CatalogueException(
                            ErrorCode.NOT_FOUND, "There is no exhibitor " + id + ".");
                });
    }

    private static Correspondence.Bearer bearer(Invitation invitation, Duration lasting) {
        return new Correspondence.Bearer(Link.Purpose.INVITATION, invitation.id(), lasting);
    }

    /**
     * @param name as whom to address them
     */
    public record Wish(EmailAddress email, String name, Role role) {}
}
