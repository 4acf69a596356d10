package org.bordercatalogue.review;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.difference.Difference;
import org.bordercatalogue.difference.Differences;
import org.bordercatalogue.difference.FieldClass;
import org.bordercatalogue.draft.DraftFields;
import org.bordercatalogue.draft.DraftReading;
import org.bordercatalogue.draft.Fields;
import org.bordercatalogue.draft.ProductFields;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.proposal.EntryState;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.store.CatalogueStore;

/**
 * Changes fields that are live at once, also while another revision is on its way, and puts the
 * change before an organiser afterwards.
 */
public final class InstantEditing {
    private final Work work;

    public InstantEditing(CatalogueStore store, Rulebook rules) {
        this.work = new Work(store, rules);
    }

    public Proposal edit(Actor actor, InstantEdit wanted) {
        return work.write(
                actor,
                desk -> {
                    String action = "edit instantly " + wanted.entry();
                    String id = desk.once(wanted.key(), action, () -> edit(desk, wanted).id());
                    return desk.getMatter(id).proposal();
                });
    }

    private static Proposal edit(Desk desk, InstantEdit wanted) {
        EntryState entry = desk.getEntry(wanted.entry());
        desk.require(entry, Party.SUBMITTER);
        String live =
                entry.entry()
                        .liveRevision()
                        .orElseThrow(() -> Refusal.conflict(entry.id() + " was never live"));
        if (!live.equals(wanted.liveRevision())) {
            throw Refusal.stale(
                    "What is live of " + entry.id() + " has changed since you opened it");
        }
        Matter matter = desk.getMatter(live, Action.EDIT_INSTANTLY);
        Product before = desk.contentOf(live);
        Product after = changed(desk, before, wanted.fields());
        List<Difference> changes = desk.rules().differences().between(before, after);
        requireInstant(changes);
        Matter published =
                new Release(desk)
                        .publish(
                                matter,
                                new Revisions.Origin(
                                        after, Optional.of(live), Optional.of(live), desk.me()));
        desk.transaction().proposals().addAcknowledgement(published.id(), desk.now());
        desk.log("edit instantly", entry.id(), String.join(", ", Differences.fields(changes)), "");
        new CarryingOver(desk).carry(published, before, after, Differences.fields(changes));
        return published.proposal();
    }

    private static Product changed(Desk desk, Product before, Fields posted) {
        Fields fields = ProductFields.of(before).overlaid(posted, DraftFields.fieldsOf(posted));
        DraftReading reading = desk.rules().drafts().read(before, fields);
        if (!reading.complete()) {
            throw Refusal.input(
                    reading.faults().getFirst().field()
                            + ": "
                            + reading.faults().getFirst().message());
        }
        return reading.product();
    }

    private static void requireInstant(List<Difference> changes) {
        if (changes.isEmpty()) {
            throw Refusal.conflict("Nothing has changed against what is public");
        }
        List<String> others =
                changes.stream()
                        .filter(change -> change.weight() != FieldClass.INSTANT)
                        .map(Difference::field)
                        .toList();
        if (!others.isEmpty()) {
            throw Refusal.input(
                    "These fields are reviewed before they are public: "
                            + String.join(", ", others));
        }
    }
}
