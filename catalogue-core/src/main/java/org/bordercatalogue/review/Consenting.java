package org.bordercatalogue.review;

import java.util.Optional;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.proposal.Decision;
import org.bordercatalogue.proposal.NoticeKind;
import org.bordercatalogue.proposal.Progress;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.proposal.Stamp;
import org.bordercatalogue.store.CatalogueStore;

/** The owner's answer to an organiser's correction. Silence is never an answer. */
public final class Consenting {
    private final Work work;

    public Consenting(CatalogueStore store, Rulebook rules) {
        this.work = new Work(store, rules);
    }

    /**
     * The correction stands, and with it the approval; where the type asks for two, whoever
     * corrected it is the first.
     */
    public Proposal accept(Actor actor, String revision) {
        return work.write(
                actor,
                desk -> {
                    Matter matter = desk.getMatter(revision, Action.ACCEPT_CORRECTION);
                    Proposal proposal = matter.proposal();
                    Stamp corrector = new Stamp(proposal.author(), desk.now());
                    boolean two = desk.rules().rules(desk.contentOf(matter.id()).type()).fourEyes();
                    Progress decided =
                            proposal.progress()
                                    .decided(
                                            new Decision(
                                                    corrector.by(),
                                                    corrector.at(),
                                                    Optional.empty(),
                                                    Optional.empty(),
                                                    Optional.empty()));
                    Progress progress =
                            two ? proposal.progress().approvedFirst(corrector) : decided;
                    desk.log("accept correction", matter.entry().id(), matter.id(), "");
                    desk.tellOrganisers(
                            NoticeKind.CORRECTION_ACCEPTED,
                            matter.entry(),
                            Optional.of(matter.id()),
                            "");
                    return new Revisions(desk)
                            .move(matter, two ? Stage.IN_REVIEW : Stage.APPROVED, progress)
                            .proposal();
                });
    }

    /** The owner goes on with a draft of their own text. */
    public Proposal decline(Actor actor, String revision, String words) {
        return work.write(
                actor,
                desk -> {
                    Matter matter = desk.getMatter(revision, Action.DECLINE_CORRECTION);
                    new Revisions(desk).move(matter, Stage.DISCARDED, matter.proposal().progress());
                    desk.log("decline correction", matter.entry().id(), words, "");
                    desk.tellOrganisers(
                            NoticeKind.CORRECTION_DECLINED,
                            matter.entry(),
                            Optional.of(matter.id()),
                            words);
                    return new Revisions(desk).continueAsDraft(own(desk, matter));
                });
    }

    /** The text as the owner had sent it in. */
    static Matter own(Desk desk, Matter corrected) {
        String original = corrected.proposal().continues().orElseThrow();
        return new Matter(
                corrected.entry(),
                desk.transaction().proposals().findProposal(original).orElseThrow());
    }
}
