package org.bordercatalogue.review;

import java.util.List;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.difference.Difference;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.proposal.Acknowledgement;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.proposal.Stamp;
import org.bordercatalogue.store.CatalogueStore;

/** Lets organisers look at what went live before anybody had. */
public final class Acknowledging {
    private final Work work;

    public Acknowledging(CatalogueStore store, Rulebook rules) {
        this.work = new Work(store, rules);
    }

    /** A change that went live at once. */
    public record Unseen(
            Acknowledgement acknowledgement, Proposal proposal, List<Difference> changes) {
        public Unseen {
            changes = List.copyOf(changes);
        }
    }

    /** Those of entries that this organiser reviews, the oldest first. */
    public List<Unseen> listUnseen(Actor actor) {
        return work.read(
                actor,
                desk ->
                        desk.transaction().proposals().listUnacknowledged().stream()
                                .filter(each -> isMine(desk, each))
                                .map(each -> unseen(desk, each))
                                .toList());
    }

    /** Marks one as looked at; doing it again changes nothing. */
    public void acknowledge(Actor actor, String revision) {
        work.write(
                actor,
                desk -> {
                    Matter matter = desk.getMatter(revision);
                    desk.require(matter.entry(), Party.ORGANISER);
                    boolean first =
                            desk.transaction()
                                    .proposals()
                                    .acknowledge(revision, new Stamp(desk.me(), desk.now()));
                    if (first) {
                        desk.logInternally("acknowledge", matter.entry().id(), revision);
                    }
                    return first;
                });
    }

    private static boolean isMine(Desk desk, Acknowledgement each) {
        return desk.transaction()
                .standings()
                .findState(each.entry())
                .filter(entry -> desk.is(entry, Party.ORGANISER))
                .isPresent();
    }

    private static Unseen unseen(Desk desk, Acknowledgement each) {
        Matter matter = desk.getMatter(each.revision());
        Product after = desk.contentOf(each.revision());
        Product before =
                matter.proposal().base().map(desk::contentOf).orElseGet(() -> Blanks.of(after));
        return new Unseen(
                each, matter.proposal(), desk.rules().differences().between(before, after));
    }
}
