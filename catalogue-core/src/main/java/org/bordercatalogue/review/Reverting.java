package org.bordercatalogue.review;

import java.util.Optional;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.difference.Differences;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.proposal.NoticeKind;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.store.CatalogueStore;

/** Puts an earlier content before the public again, as a new revision. */
public final class Reverting {
    private final Work work;

    public Reverting(CatalogueStore store, Rulebook rules) {
        this.work = new Work(store, rules);
    }

    /**
     * @param revision that was live once
     */
    public Proposal revert(Actor actor, String revision, String reason, Optional<String> key) {
        return work.write(
                actor,
                desk -> {
                    String id =
                            desk.once(
                                    key,
                                    "revert to " + revision,
                                    () -> revert(desk, revision, reason));
                    return desk.getMatter(id).proposal();
                });
    }

    private static String revert(Desk desk, String revision, String reason) {
        Matter old = desk.getMatter(revision, Action.REVERT_TO);
        String why = Refusal.reason(reason);
        Optional<String> live = old.entry().entry().liveRevision();
        if (live.isEmpty() || old.proposal().progress().staged().isPresent()) {
            throw Refusal.conflict("Nothing of " + old.entry().id() + " is live");
        }
        Product before = desk.contentOf(live.get());
        Product after = desk.contentOf(revision);
        if (before.equals(after)) {
            throw Refusal.conflict("What is live is the same already");
        }
        Matter published =
                new Release(desk)
                        .publish(
                                old,
                                new Revisions.Origin(
                                        after, live, Optional.of(revision), desk.me()));
        desk.log("revert", old.entry().id(), why, "");
        desk.tellOwner(NoticeKind.REVERTED, old.entry(), Optional.of(published.id()), why);
        new CarryingOver(desk)
                .carry(
                        published,
                        before,
                        after,
                        Differences.fields(desk.rules().differences().between(before, after)));
        return published.id();
    }
}
