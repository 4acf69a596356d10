package org.bordercatalogue.review;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.kernel.LocalText;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Revision;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.product.Standing;
import org.bordercatalogue.proposal.EntryState;
import org.bordercatalogue.proposal.MergePlan;
import org.bordercatalogue.proposal.NoticeKind;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.proposal.Stamp;
import org.bordercatalogue.store.CatalogueStore;

/** The two ways in which an entry ends: merged into another, or removed with its content. */
public final class Endings {
    private final Work work;

    public Endings(CatalogueStore store, Rulebook rules) {
        this.work = new Work(store, rules);
    }

    /** Tells both owners of a merge to come. */
    public EntryState planMerge(Actor actor, String entry, String into, String reason) {
        return work.write(
                actor,
                desk -> {
                    EntryState duplicate = desk.getEntry(entry);
                    EntryState survivor = desk.getEntry(into);
                    desk.require(duplicate, Party.ORGANISER);
                    desk.require(survivor, Party.ORGANISER);
                    String why = Refusal.reason(reason);
                    requireMergeable(duplicate, survivor);
                    desk.tellOwner(NoticeKind.MERGE_PLANNED, duplicate, Optional.empty(), why);
                    desk.tellOwner(NoticeKind.MERGE_PLANNED, survivor, Optional.empty(), why);
                    desk.log("plan merge", entry, "into " + into + ": " + why, "");
                    return desk.transaction()
                            .standings()
                            .update(
                                    duplicate.planned(
                                            Optional.of(new MergePlan(into, desk.now()))));
                });
    }

    /** Merges as planned; its address leads to the survivor from now on. */
    public EntryState merge(Actor actor, String entry) {
        return work.write(
                actor,
                desk -> {
                    EntryState duplicate = desk.getEntry(entry);
                    desk.require(duplicate, Party.ORGANISER);
                    String into =
                            duplicate
                                    .mergePlan()
                                    .map(MergePlan::into)
                                    .orElseThrow(() ->
                                            Refusal.conflict(
                                                    "Tell both owners first that "
                                                            + entry
                                                            + " is to be merged"));
                    EntryState survivor = desk.getEntry(into);
                    requireMergeable(duplicate, survivor);
                    new TakingBack(desk).takeBack(duplicate, Stage.RECALLED);
                    desk.tellOwner(NoticeKind.MERGED, duplicate, Optional.empty(), into);
                    EntryState kept = desk.getEntry(entry);
                    return Standings.keep(desk, kept, kept.mergedInto(into, kept.reason()));
                });
    }

    /** Undoes a merge; the entry stands where it stood before. */
    public EntryState unmerge(Actor actor, String entry, String reason) {
        return work.write(
                actor,
                desk -> {
                    EntryState state = desk.getEntry(entry);
                    desk.require(state, Party.ORGANISER);
                    Standings.from(state, Standing.MERGED);
                    desk.log("undo merge", entry, Refusal.reason(reason), "");
                    return Standings.keep(
                            desk, state, state.restored(state.before().orElse(Standing.WITHDRAWN)));
                });
    }

    /**
     * Removes an entry with its content, as the law or a person's rights ask. It takes two leads:
     * the first asks, another does it. Ids, dates and the audit stay.
     */
    public EntryState remove(Actor actor, String entry, String reasonClass) {
        return work.write(
                actor,
                desk -> {
                    EntryState state = desk.getEntry(entry);
                    desk.require(state, Party.LEAD);
                    String why = Refusal.reason(reasonClass);
                    if (state.standing() == Standing.REMOVED) {
                        throw Refusal.conflict(entry + " is removed already");
                    }
                    if (state.removalAsked().isEmpty()) {
                        desk.logInternally("ask for removal", entry, why);
                        return desk.transaction()
                                .standings()
                                .update(
                                        state.removalAsked(
                                                Optional.of(new Stamp(desk.me(), desk.now()))));
                    }
                    if (state.removalAsked().orElseThrow().by().equals(desk.me())) {
                        throw Refusal.conflict(
                                "You have asked for the removal of "
                                        + entry
                                        + "; another lead must do it");
                    }
                    return purge(desk, state, why);
                });
    }

    private static EntryState purge(Desk desk, EntryState state, String why) {
        new TakingBack(desk).close(state);
        Product stub = stub(state);
        Proposal last = desk.transaction().proposals().listOfEntry(state.id()).getFirst();
        desk.transaction()
                .proposals()
                .purge(
                        state.id(),
                        new Revision(
                                last.id(),
                                state.id(),
                                last.number(),
                                last.stage(),
                                last.base(),
                                desk.rules().hash(stub),
                                desk.rules().registry().version(),
                                stub,
                                last.author(),
                                last.createdAt()));
        desk.tellOwner(NoticeKind.REMOVED, state, Optional.empty(), why);
        EntryState kept = desk.getEntry(state.id());
        return Standings.keep(desk, kept, kept.standing(Standing.REMOVED, Optional.of(why)));
    }

    private static Product stub(EntryState state) {
        return new Product(
                state.id(),
                state.exhibitor(),
                state.id(),
                Optional.empty(),
                state.entry().type(),
                List.of(),
                LocalText.EMPTY,
                new TreeMap<>(),
                List.of());
    }

    private static void requireMergeable(EntryState duplicate, EntryState survivor) {
        Standings.from(
                duplicate,
                Standing.LIVE,
                Standing.RETIRED,
                Standing.WITHDRAWN,
                Standing.SUSPENDED,
                Standing.NEW);
        if (duplicate.id().equals(survivor.id()) || !survivor.standing().shown()) {
            throw Refusal.conflict(
                    duplicate.id()
                            + " can only be merged into another entry that is public; "
                            + survivor.id()
                            + " is "
                            + survivor.standing());
        }
    }
}
