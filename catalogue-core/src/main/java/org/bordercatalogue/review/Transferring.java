package org.bordercatalogue.review;

import java.util.Optional;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.product.Standing;
import org.bordercatalogue.proposal.EntryState;
import org.bordercatalogue.proposal.NoticeKind;
import org.bordercatalogue.store.CatalogueStore;

/**
 * A product goes to another company, as when the one that showed it was sold. Its address, its
 * figures and what was shown at editions stay; the new company's people write it from then on, with
 * what was on its way as their draft.
 */
public final class Transferring {
    private final Work work;

    public Transferring(CatalogueStore store, Rulebook rules) {
        this.work = new Work(store, rules);
    }

    /**
     * @param to the new company: its id, its name, or a name it had
     */
    public EntryState transfer(Actor actor, String entry, String to, String reason) {
        return work.write(
                actor,
                desk -> {
                    EntryState state = desk.getEntry(entry);
                    desk.require(state, Party.LEAD);
                    String why = Refusal.reason(reason);
                    Standings.from(
                            state,
                            Standing.LIVE,
                            Standing.RETIRED,
                            Standing.WITHDRAWN,
                            Standing.SUSPENDED);
                    Exhibitor owner = owner(desk, state, to);
                    EntryState now = new HandingOver(desk).handOver(state, owner.id());
                    desk.log(
                            "transfer",
                            entry,
                            "from %s to %s: %s".formatted(state.exhibitor(), owner.id(), why),
                            "");
                    desk.tellOwner(NoticeKind.GIVEN_AWAY, state, Optional.empty(), why);
                    desk.tellOwner(NoticeKind.TRANSFERRED, now, Optional.empty(), why);
                    return now;
                });
    }

    /** Nobody gives anything to a company of their own. */
    private static Exhibitor owner(Desk desk, EntryState state, String to) {
        Exhibitor owner =
                desk.transaction()
                        .exhibitors()
                        .matchExhibitor(to)
                        .filter(each -> desk.transaction().standings().isActive(each.id()))
                        .orElseThrow(() -> Refusal.notFound("exhibitor", to));
        if (owner.id().equals(state.exhibitor())) {
            throw Refusal.conflict(state.id() + " is of " + owner.name() + " already");
        }
        if (desk.actor().belongsTo(owner.id())) {
            throw new CatalogueException(
                    ErrorCode.FORBIDDEN,
                    "You are of " + owner.name() + "; another lead must give it " + state.id());
        }
        return owner;
    }
}
