package org.bordercatalogue.review;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.product.Entry;
import org.bordercatalogue.product.Identity;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.proposal.EntryState;
import org.bordercatalogue.proposal.Proposal;

/** Gives an entry to another exhibitor with all that is on its way; within one transaction. */
final class HandingOver {
    private final Desk desk;

    HandingOver(Desk desk) {
        this.desk = desk;
    }

    /** What was under review becomes a draft of the new one's. */
    EntryState handOver(EntryState state, String to) {
        new TakingBack(desk).takeBack(state, Stage.RECALLED);
        Entry entry = state.entry();
        return entry.liveRevision().isPresent()
                ? publish(state, entry.liveRevision().get(), to)
                : give(entry.of(to, entry.identity()));
    }

    private EntryState publish(EntryState state, String live, String to) {
        Product before = desk.contentOf(live);
        Product after = before.shownBy(to);
        Entry entry = state.entry().of(to, Identity.of(to, after.name()).key());
        Proposal proposal =
                desk.transaction()
                        .proposals()
                        .findProposal(live)
                        .orElseThrow(() -> Refusal.notFound("revision", live));
        Matter published =
                new Release(desk)
                        .replace(
                                new Matter(state.over(entry), proposal),
                                new Revisions.Origin(
                                        after, Optional.of(live), Optional.empty(), desk.me()));
        new CarryingOver(desk).carry(published, before, after, List.of());
        return published.entry();
    }

    /** Nothing of it was ever public. A draft is of whoever has its entry. */
    private EntryState give(Entry entry) {
        desk.transaction().entries().saveEntry(entry);
        return desk.transaction().standings().findState(entry.id()).orElseThrow();
    }
}
