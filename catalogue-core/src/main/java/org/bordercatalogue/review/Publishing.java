package org.bordercatalogue.review;

import java.time.Instant;
import java.util.Optional;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.proposal.NoticeKind;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.store.CatalogueStore;

/** Makes approved revisions public, now or when the time has come. */
public final class Publishing {
    private final Work work;

    public Publishing(CatalogueStore store, Rulebook rules) {
        this.work = new Work(store, rules);
    }

    /**
     * Publishes now. Where what is live has changed since the text was begun, it is not published
     * and needs to be brought together with that first, as the stage of the answer says.
     */
    public Proposal publish(Actor actor, String revision, Optional<String> key) {
        return work.write(
                actor,
                desk -> {
                    desk.once(
                            key,
                            "publish " + revision,
                            () -> {
                                Matter matter = desk.getMatter(revision, Action.PUBLISH);
                                return publish(desk, matter).id();
                            });
                    return desk.getMatter(revision).proposal();
                });
    }

    /** Publishes at an instant to come; without one, waits to be published by hand. */
    public Proposal schedule(Actor actor, String revision, Optional<Instant> at) {
        return work.write(
                actor,
                desk -> {
                    Matter matter = desk.getMatter(revision, Action.SCHEDULE);
                    if (at.filter(instant -> !instant.isAfter(desk.now())).isPresent()) {
                        throw Refusal.input(
                                "The time to publish at has passed; publish it now instead");
                    }
                    desk.logInternally(
                            "schedule",
                            matter.entry().id(),
                            at.map(Instant::toString).orElse("no time any more"));
                    return desk.transaction()
                            .proposals()
                            .update(
                                    matter.proposal()
                                            .with(matter.proposal().progress().publishing(at)));
                });
    }

    static Proposal publish(Desk desk, Matter matter) {
        if (Release.isUpToDate(matter)) {
            return new Release(desk).publish(matter).proposal();
        }
        Matter stranded =
                new Revisions(desk)
                        .move(
                                matter,
                                Stage.NEEDS_REBASE,
                                matter.proposal().progress().publishing(Optional.empty()));
        desk.log("needs rebase", matter.entry().id(), matter.id(), "");
        desk.tellOwner(NoticeKind.REBASE_NEEDED, matter.entry(), Optional.of(matter.id()), "");
        return stranded.proposal();
    }
}
