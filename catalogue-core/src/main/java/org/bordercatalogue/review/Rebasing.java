package org.bordercatalogue.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.difference.Merging;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.proposal.EntryState;
import org.bordercatalogue.proposal.Progress;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.store.CatalogueStore;

/** Brings a text together with what has become live since it was begun. */
public final class Rebasing {
    private final Work work;

    public Rebasing(CatalogueStore store, Rulebook rules) {
        this.work = new Work(store, rules);
    }

    /** The draft on what is live now, and the fields that both sides had changed. */
    public record Rebased(Proposal draft, List<Merging.Overlap> overlaps) {
        public Rebased {
            overlaps = List.copyOf(overlaps);
        }
    }

    /** Before, theirs and mine of a text that needs it, without doing it. */
    public Merging.Merged preview(Actor actor, String revision) {
        return work.read(actor, desk -> merge(desk, desk.getMatter(revision)));
    }

    /** Goes on with a draft on the present live text; where both changed a field, mine stands. */
    public Rebased rebase(Actor actor, String revision) {
        return work.write(
                actor,
                desk -> {
                    Matter matter = desk.getMatter(revision);
                    Transition transition = desk.require(matter, Action.REBASE);
                    Merging.Merged merged = merge(desk, matter);
                    new Revisions(desk).move(matter, transition, matter.proposal().progress());
                    Proposal draft = draft(desk, matter, merged.product());
                    desk.log("rebase", matter.entry().id(), matter.id() + " to " + draft.id(), "");
                    return new Rebased(draft, merged.overlaps());
                });
    }

    static Merging.Merged merge(Desk desk, Matter matter) {
        Product mine = desk.contentOf(matter.id());
        Product theirs = desk.contentOf(live(matter.entry()));
        Product before = ancestor(desk, matter).orElse(theirs);
        return new Merging(desk.rules().differences()).merge(before, theirs, mine);
    }

    /** What both started from: the base, or the first that was ever live. */
    private static Optional<Product> ancestor(Desk desk, Matter matter) {
        return matter.proposal()
                .base()
                .or(() ->
                        desk.transaction().proposals().listOfEntry(matter.entry().id()).stream()
                                .filter(each -> each.stage() == Stage.SUPERSEDED)
                                .min(Comparator.comparingInt(Proposal::number))
                                .map(Proposal::id))
                .map(desk::contentOf);
    }

    private static String live(EntryState entry) {
        return entry.entry()
                .liveRevision()
                .orElseThrow(() -> Refusal.conflict("Nothing of " + entry.id() + " is live"));
    }

    /** Opened with what was merged, so that every figure stays the one that it was. */
    private static Proposal draft(Desk desk, Matter matter, Product merged) {
        return new Revisions(desk)
                .add(
                        matter.entry(),
                        Stage.DRAFT,
                        new Revisions.Origin(
                                merged,
                                Optional.of(live(matter.entry())),
                                Optional.of(matter.id()),
                                matter.proposal().author()),
                        Progress.begun(desk.now()));
    }
}
