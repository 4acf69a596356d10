package org.bordercatalogue.review;

import java.util.Optional;
import org.bordercatalogue.product.Entry;
import org.bordercatalogue.product.Identity;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.product.Standing;
import org.bordercatalogue.proposal.NoticeKind;
import org.bordercatalogue.proposal.Progress;
import org.bordercatalogue.proposal.Proposal;

/** Makes a revision the live one: one swap of a pointer, with its audit and outbox rows. */
final class Release {
    private final Desk desk;

    Release(Desk desk) {
        this.desk = desk;
    }

    /** Whether what is live is still what the revision was written from. */
    static boolean isUpToDate(Matter matter) {
        return matter.proposal().base().equals(matter.entry().entry().liveRevision());
    }

    /** Publishes one that is on its way; it must be up to date. */
    Matter publish(Matter matter) {
        Product content = desk.contentOf(matter.id());
        refuseTwin(matter, content);
        supersede(matter.entry().entry().liveRevision());
        Progress progress = matter.proposal().progress().publishing(Optional.empty());
        Matter live = new Revisions(desk).move(matter, Stage.PUBLISHED, progress);
        return told(point(live, content));
    }

    /** Adds content that is live at once. */
    Matter publish(Matter over, Revisions.Origin origin) {
        return told(replace(over, origin));
    }

    /** The same without a word to the owner, who is told otherwise. */
    Matter replace(Matter over, Revisions.Origin origin) {
        refuseTwin(over, origin.content());
        supersede(over.entry().entry().liveRevision());
        Proposal added =
                new Revisions(desk)
                        .add(over.entry(), Stage.PUBLISHED, origin, Progress.begun(desk.now()));
        return point(over.with(added), origin.content());
    }

    private void supersede(Optional<String> live) {
        live.ifPresent(old -> desk.transaction().entries().changeStage(old, Stage.SUPERSEDED));
    }

    private Matter point(Matter live, Product content) {
        Entry old = live.entry().entry();
        Standing standing = old.standing() == Standing.NEW ? Standing.LIVE : old.standing();
        Entry entry =
                new Entry(
                        old.id(),
                        old.exhibitor(),
                        Identity.of(content.exhibitor(), content.name()).key(),
                        content.type(),
                        Optional.of(live.id()),
                        standing);
        desk.transaction().entries().saveEntry(entry);
        desk.transaction().outbox().enqueue(entry.id());
        desk.log("publish", entry.id(), "revision " + live.proposal().number(), "");
        return new Matter(
                desk.transaction().standings().findState(entry.id()).orElseThrow(),
                live.proposal());
    }

    private Matter told(Matter live) {
        desk.tellOwner(NoticeKind.PUBLISHED, live.entry(), Optional.of(live.id()), "");
        return live;
    }

    private void refuseTwin(Matter matter, Product content) {
        String identity = Identity.of(content.exhibitor(), content.name()).key();
        desk.transaction()
                .entries()
                .findEntryByIdentity(identity)
                .filter(twin -> !twin.id().equals(matter.entry().id()))
                .ifPresent(twin -> {
                    throw Refusal.conflict(
                            "The exhibitor has a product of this name already, "
                                    + twin.id()
                                    + "; rename one of them, or merge them");
                });
    }
}
