package org.bordercatalogue.review;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.proposal.Claim;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.store.CatalogueStore;

/** Takes revisions from the pool and decides about them. */
public final class Reviewing {
    private final Work work;

    public Reviewing(CatalogueStore store, Rulebook rules) {
        this.work = new Work(store, rules);
    }

    public Proposal claim(Actor actor, String revision) {
        return work.write(
                actor, desk -> claim(desk, desk.getMatter(revision, Action.CLAIM), desk.me()));
    }

    /** Gives it to a colleague, who must be free to review it. */
    public Proposal assign(Actor actor, String revision, Actor reviewer) {
        return work.write(
                actor,
                desk -> {
                    Matter matter = desk.getMatter(revision, Action.ASSIGN);
                    Desk theirs = new Desk(desk.transaction(), reviewer, desk.rules());
                    theirs.require(matter, Action.CLAIM);
                    return claim(desk, matter, theirs.me());
                });
    }

    /** Back to the pool, by whoever may review it. */
    public Proposal release(Actor actor, String revision) {
        return work.write(
                actor,
                desk -> {
                    Matter matter = desk.getMatter(revision);
                    Transition release = desk.require(matter, Action.RELEASE);
                    desk.logInternally("release", matter.entry().id(), matter.id());
                    return new Revisions(desk)
                            .move(matter, release, matter.proposal().progress().unclaimed())
                            .proposal();
                });
    }

    public Proposal requestChanges(Actor actor, Verdict verdict) {
        return decide(actor, Action.REQUEST_CHANGES, verdict);
    }

    /**
     * Lets it pass. Where the type asks for two, the first approval leaves it in review for
     * another.
     */
    public Proposal approve(Actor actor, Verdict verdict) {
        return work.write(
                actor,
                desk -> {
                    String id =
                            desk.once(
                                    verdict.key(),
                                    "approve " + verdict.revision(),
                                    () -> new Approving(desk).approve(verdict).id());
                    return desk.getMatter(id).proposal();
                });
    }

    /** Turns it down; the exhibitor may write it anew. */
    public Proposal reject(Actor actor, Verdict verdict) {
        return decide(actor, Action.REJECT, verdict);
    }

    /** Turns it down for good. */
    public Proposal refuse(Actor actor, Verdict verdict) {
        return decide(actor, Action.REFUSE, verdict);
    }

    /** Takes an approval back before it is published. */
    public Proposal holdBack(Actor actor, String revision, String note) {
        return work.write(
                actor,
                desk -> {
                    Matter matter = desk.getMatter(revision);
                    Transition hold = desk.require(matter, Action.HOLD_BACK);
                    desk.logInternally("hold back", matter.entry().id(), note);
                    Claim claim = claimBy(desk, desk.me());
                    return new Revisions(desk)
                            .move(
                                    matter,
                                    hold,
                                    matter.proposal().progress().unclaimed().claimed(claim))
                            .proposal();
                });
    }

    /** Tells all decisions that were staged, of entries that this organiser reviews. */
    public List<Proposal> releaseDecisions(Actor actor) {
        return work.write(actor, desk -> new Deciding(desk).releaseStaged());
    }

    /** Writes the text right in the exhibitor's stead; it asks for consent. */
    public Proposal correct(Actor actor, Correction correction) {
        return inOneGo(
                actor,
                correction.key(),
                "correct " + correction.revision(),
                correction,
                (desk, wanted) -> new Correcting(desk).correct(wanted));
    }

    private Proposal decide(Actor actor, Action action, Verdict verdict) {
        return inOneGo(
                actor,
                verdict.key(),
                action + " " + verdict.revision(),
                verdict,
                (desk, wanted) -> new Deciding(desk).decide(action, wanted));
    }

    private <T> Proposal inOneGo(
            Actor actor,
            Optional<String> key,
            String action,
            T wanted,
            BiFunction<Desk, T, Proposal> deed) {
        return work.write(
                actor,
                desk -> {
                    String id = desk.once(key, action, () -> deed.apply(desk, wanted).id());
                    return desk.getMatter(id).proposal();
                });
    }

    private static Proposal claim(Desk desk, Matter matter, String reviewer) {
        desk.logInternally("claim", matter.entry().id(), matter.id() + " for " + reviewer);
        return new Revisions(desk)
                .move(
                        matter,
                        desk.require(matter, Action.ASSIGN),
                        matter.proposal().progress().unclaimed().claimed(claimBy(desk, reviewer)))
                .proposal();
    }

    static Claim claimBy(Desk desk, String reviewer) {
        return new Claim(reviewer, desk.now(), desk.rules().policy().claimLapses(desk.now()));
    }
}
