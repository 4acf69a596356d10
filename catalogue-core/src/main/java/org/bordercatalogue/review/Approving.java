package org.bordercatalogue.review;

import org.bordercatalogue.product.Stage;
import org.bordercatalogue.proposal.Decision;
import org.bordercatalogue.proposal.Progress;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.proposal.Stamp;

/** Lets a revision pass, by one organiser or by two; within one transaction. */
final class Approving {
    private final Desk desk;

    Approving(Desk desk) {
        this.desk = desk;
    }

    Proposal approve(Verdict verdict) {
        Matter matter = desk.getMatter(verdict.revision());
        Progress progress = matter.proposal().progress();
        boolean second = progress.firstApproval().isPresent();
        desk.require(matter, second ? Action.APPROVE_SECOND : Action.APPROVE);
        Deciding.requireSameText(matter, verdict);
        if (needsTwo(matter) && !second) {
            return first(matter, verdict);
        }
        if (progress.firstApproval().filter(by -> by.by().equals(desk.me())).isPresent()) {
            throw Refusal.conflict(
                    "Two organisers have to approve "
                            + matter.entry().id()
                            + ", and you are the first; another has to be the second");
        }
        Decision decision = Deciding.decision(desk, verdict);
        Deciding deciding = new Deciding(desk);
        return verdict.staged()
                ? deciding.stage(matter, Stage.APPROVED, decision)
                : deciding.carryOut(matter, Stage.APPROVED, decision);
    }

    private boolean needsTwo(Matter matter) {
        return desk.rules().rules(desk.contentOf(matter.id()).type()).fourEyes();
    }

    private Proposal first(Matter matter, Verdict verdict) {
        desk.logInternally("approve first", matter.entry().id(), verdict.note());
        Progress once =
                matter.proposal().progress().approvedFirst(new Stamp(desk.me(), desk.now()));
        return desk.transaction().proposals().update(matter.proposal().with(once));
    }
}
