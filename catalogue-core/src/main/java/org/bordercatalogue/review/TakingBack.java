package org.bordercatalogue.review;

import java.util.Optional;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.proposal.EntryState;
import org.bordercatalogue.proposal.Proposal;

/** Takes what is on its way out of the review; within one transaction. */
final class TakingBack {
    private final Desk desk;

    TakingBack(Desk desk) {
        this.desk = desk;
    }

    /** Back to a draft of its owner; what is a draft stays one. */
    void takeBack(EntryState entry, Stage closed) {
        Optional<Proposal> open = desk.transaction().proposals().findOpen(entry.id());
        if (open.isPresent() && open.get().stage() != Stage.DRAFT) {
            Matter matter = new Matter(entry, open.get());
            desk.require(matter, Action.TAKE_BACK);
            Revisions revisions = new Revisions(desk);
            Matter own =
                    open.get().stage() == Stage.AWAITING_CONSENT
                            ? Consenting.own(desk, matter)
                            : matter;
            revisions.move(matter, closed, open.get().progress());
            revisions.continueAsDraft(own);
        }
    }

    /** For good, drafts too. */
    void close(EntryState entry) {
        desk.transaction()
                .proposals()
                .findOpen(entry.id())
                .ifPresent(open ->
                        new Revisions(desk)
                                .move(new Matter(entry, open), Stage.DISCARDED, open.progress()));
    }
}
