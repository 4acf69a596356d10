package org.bordercatalogue.review;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.difference.Difference;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.proposal.EntryState;
import org.bordercatalogue.proposal.FieldComment;
import org.bordercatalogue.proposal.KeptNotice;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.proposal.Stamp;
import org.bordercatalogue.store.AuditItem;
import org.bordercatalogue.store.CatalogueStore;

/** What waits, and for whom; each person sees what concerns them. */
public final class Queues {
    private static final int MOST_NOTICES = 30;

    private final Work work;

    public Queues(CatalogueStore store, Rulebook rules) {
        this.work = new Work(store, rules);
    }

    /** Who has to act next. */
    public enum Waiting {
        EXHIBITOR,
        ORGANISER
    }

    /** A revision on its way, with whom it waits for and since when. */
    public record Pending(Matter matter, Waiting waiting, Instant since) {}

    /**
     * An entry of one's own.
     *
     * @param last the newest revision
     */
    public record Own(EntryState entry, String name, Optional<Proposal> open, Proposal last) {}

    /**
     * A revision as a reviewer sees it.
     *
     * @param before what is live, or nothing of it
     * @param may what this person may do with it
     */
    public record Sheet(
            Matter matter,
            Optional<Product> before,
            Product content,
            List<Difference> changes,
            List<FieldComment> comments,
            List<Likeness> likenesses,
            List<Proposal> history,
            List<AuditItem> audit,
            List<Action> may) {
        public Sheet {
            changes = List.copyOf(changes);
            comments = List.copyOf(comments);
            likenesses = List.copyOf(likenesses);
            history = List.copyOf(history);
            audit = List.copyOf(audit);
            may = List.copyOf(may);
        }
    }

    /** All on their way that this organiser reviews, those first that have waited longest. */
    public List<Pending> listPending(Actor actor) {
        return work.read(
                actor,
                desk ->
                        desk.transaction().proposals().listOpen().stream()
                                .flatMap(proposal -> pending(desk, proposal).stream())
                                .toList());
    }

    /** The entries of an exhibitor, by id. */
    public List<Own> listOwn(Actor actor, String exhibitor) {
        return work.read(
                actor,
                desk -> {
                    if (!actor.edits(exhibitor)) {
                        throw Refusal.notFound("exhibitor", exhibitor);
                    }
                    return desk.transaction().standings().listOfExhibitor(exhibitor).stream()
                            .map(entry -> own(desk, entry))
                            .toList();
                });
    }

    /** One entry with where it stands, to whomever it concerns. */
    public Own getEntry(Actor actor, String entry) {
        return work.read(actor, desk -> own(desk, desk.getEntry(entry)));
    }

    public List<KeptNotice> listNotices(Actor actor, String exhibitor) {
        return work.read(
                actor,
                desk -> {
                    if (!actor.edits(exhibitor)) {
                        throw Refusal.notFound("exhibitor", exhibitor);
                    }
                    return desk.transaction().notices().listOfExhibitor(exhibitor, MOST_NOTICES);
                });
    }

    /** A revision with all that belongs to it; the owner sees no more of it than was told. */
    public Sheet getSheet(Actor actor, String revision) {
        return work.read(actor, desk -> sheet(desk, desk.getMatter(revision)));
    }

    private static Optional<Pending> pending(Desk desk, Proposal proposal) {
        return desk.transaction()
                .standings()
                .findState(proposal.entry())
                .filter(entry -> desk.is(entry, Party.ORGANISER))
                .map(entry ->
                        new Pending(
                                new Matter(entry, proposal),
                                waiting(proposal),
                                proposal.progress().since()));
    }

    static Waiting waiting(Proposal proposal) {
        return switch (proposal.stage()) {
            case DRAFT, AWAITING_CONSENT, NEEDS_REBASE -> Waiting.EXHIBITOR;
            case SUBMITTED,
                    IN_REVIEW,
                    APPROVED,
                    DISCARDED,
                    RECALLED,
                    CHANGES_REQUESTED,
                    CORRECTED,
                    REJECTED,
                    REFUSED,
                    PUBLISHED,
                    SUPERSEDED ->
                    Waiting.ORGANISER;
        };
    }

    private static Own own(Desk desk, EntryState entry) {
        List<Proposal> all = desk.transaction().proposals().listOfEntry(entry.id());
        Proposal last = all.getFirst();
        String name =
                entry.entry()
                        .liveRevision()
                        .map(live -> desk.contentOf(live).name())
                        .orElse(last.name());
        Optional<Proposal> open =
                all.stream().filter(each -> each.stage().open()).findFirst().map(Queues::untold);
        return new Own(entry, name, open, untold(last));
    }

    /** What is staged is not the owner's to know. */
    private static Proposal untold(Proposal proposal) {
        boolean hidden = proposal.progress().staged().isPresent();
        return hidden ? proposal.with(proposal.progress().unclaimed()) : proposal;
    }

    private static Sheet sheet(Desk desk, Matter matter) {
        boolean organiser = desk.is(matter.entry(), Party.ORGANISER);
        Product content =
                matter.proposal().stage() == Stage.DRAFT
                        ? new DraftDesk(desk).draft(matter).reading().product()
                        : desk.contentOf(matter.id());
        Optional<Product> before = matter.proposal().base().map(desk::contentOf);
        List<Difference> changes =
                desk.rules()
                        .differences()
                        .between(before.orElseGet(() -> Blanks.of(content)), content);
        return new Sheet(
                organiser ? matter : matter.with(untold(matter.proposal())),
                before,
                content,
                changes,
                comments(desk, matter, organiser),
                organiser ? likenesses(desk, matter, content) : List.of(),
                desk.transaction().proposals().listOfEntry(matter.entry().id()),
                audit(desk, matter, organiser),
                may(desk, matter));
    }

    private static List<FieldComment> comments(Desk desk, Matter matter, boolean organiser) {
        boolean told = organiser || !matter.proposal().stage().open();
        return told ? desk.transaction().proposals().listComments(matter.id()) : List.of();
    }

    private static List<Likeness> likenesses(Desk desk, Matter matter, Product content) {
        return Duplicates.find(
                desk.transaction(),
                desk.rules(),
                new Duplicates.Wanted(
                        Optional.of(matter.entry().id()),
                        content.exhibitor(),
                        content.maker(),
                        content.name(),
                        content.type()));
    }

    private static List<AuditItem> audit(Desk desk, Matter matter, boolean organiser) {
        return desk.transaction().audit().listFor(matter.entry().id()).stream()
                .filter(item -> organiser || item.told())
                .map(item -> organiser ? item : withoutInternal(item))
                .toList();
    }

    private static AuditItem withoutInternal(AuditItem item) {
        return new AuditItem(
                item.at(), item.actor(), item.action(), item.subject(), item.detail(), "", true);
    }

    private static List<Action> may(Desk desk, Matter matter) {
        return Arrays.stream(Action.values())
                .filter(action -> desk.may(matter, action))
                .filter(action -> isTheirTurn(desk, matter, action))
                .toList();
    }

    /** The first of two approvals is the claimer's, the second another's. */
    private static boolean isTheirTurn(Desk desk, Matter matter, Action action) {
        Optional<Stamp> first = matter.proposal().progress().firstApproval();
        if (action == Action.APPROVE_SECOND) {
            return first.filter(by -> !by.by().equals(desk.me())).isPresent();
        }
        return action != Action.APPROVE || first.isEmpty();
    }
}
