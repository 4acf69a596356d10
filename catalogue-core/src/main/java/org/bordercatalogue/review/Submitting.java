package org.bordercatalogue.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.difference.Difference;
import org.bordercatalogue.difference.FieldClass;
import org.bordercatalogue.draft.Fault;
import org.bordercatalogue.draft.Forms;
import org.bordercatalogue.product.Identity;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Revision;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.proposal.NoticeKind;
import org.bordercatalogue.proposal.Progress;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.proposal.Submission;
import org.bordercatalogue.proposal.Trust;
import org.bordercatalogue.store.CatalogueStore;

/** Sends drafts in, and has them back. */
public final class Submitting {
    private final Work work;

    public Submitting(CatalogueStore store, Rulebook rules) {
        this.work = new Work(store, rules);
    }

    /** What sending a draft in would come to. */
    public Outlook outlook(Actor actor, String revision) {
        return work.read(
                actor,
                desk -> {
                    Draft draft = new DraftDesk(desk).draft(desk.getMatter(revision));
                    return outlook(desk, draft);
                });
    }

    public Submitted submit(Actor actor, SubmitOrder order) {
        return work.write(
                actor,
                desk -> {
                    Optional<String> key = order.key();
                    String action = "submit " + order.revision();
                    boolean before =
                            key.isPresent()
                                    && desk.transaction()
                                            .proposals()
                                            .findPerformed(desk.me(), key.get())
                                            .isPresent();
                    if (before) {
                        desk.once(key, action, order::revision);
                        return result(desk.getMatter(order.revision()).proposal());
                    }
                    Submitted submitted = submit(desk, order);
                    if (isDone(submitted)) {
                        desk.once(key, action, order::revision);
                    }
                    return submitted;
                });
    }

    /** Has a revision back as a draft that nobody reviews yet. */
    public Proposal recall(Actor actor, String revision) {
        return work.write(
                actor,
                desk -> {
                    Matter matter = desk.getMatter(revision, Action.RECALL);
                    Matter closed =
                            new Revisions(desk)
                                    .move(matter, Stage.RECALLED, matter.proposal().progress());
                    desk.log("recall", matter.entry().id(), matter.id(), "");
                    return new Revisions(desk).continueAsDraft(closed);
                });
    }

    /** Asks whoever reviews it to give it back. */
    public Proposal askRecall(Actor actor, String revision, String words) {
        return work.write(
                actor,
                desk -> {
                    Matter matter = desk.getMatter(revision, Action.ASK_RECALL);
                    Progress asked = matter.proposal().progress().recallAsked(desk.now());
                    desk.log("ask to recall", matter.entry().id(), words, "");
                    desk.tellOrganisers(
                            NoticeKind.RECALL_ASKED,
                            matter.entry(),
                            Optional.of(matter.id()),
                            words);
                    return desk.transaction().proposals().update(matter.proposal().with(asked));
                });
    }

    private static boolean isDone(Submitted submitted) {
        return switch (submitted) {
            case Submitted.Waiting _, Submitted.Live _, Submitted.Stranded _ -> true;
            case Submitted.Incomplete _, Submitted.Doubtful _ -> false;
        };
    }

    private static Submitted result(Proposal proposal) {
        return switch (proposal.stage()) {
            case PUBLISHED, SUPERSEDED -> new Submitted.Live(proposal);
            case NEEDS_REBASE -> new Submitted.Stranded(proposal);
            case DRAFT,
                    SUBMITTED,
                    IN_REVIEW,
                    AWAITING_CONSENT,
                    APPROVED,
                    DISCARDED,
                    RECALLED,
                    CHANGES_REQUESTED,
                    CORRECTED,
                    REJECTED,
                    REFUSED ->
                    new Submitted.Waiting(proposal);
        };
    }

    private static Submitted submit(Desk desk, SubmitOrder order) {
        Matter matter = desk.getMatter(order.revision(), Action.SUBMIT);
        Draft draft = new DraftDesk(desk).draft(matter);
        order.version().ifPresent(seen -> DraftBatch.requireVersion(draft, seen));
        Outlook outlook = outlook(desk, draft);
        if (!outlook.faults().isEmpty()) {
            return new Submitted.Incomplete(outlook.faults());
        }
        Optional<String> answer = order.duplicateAnswer().filter(text -> !text.isBlank());
        if (!outlook.likenesses().isEmpty() && answer.isEmpty()) {
            return new Submitted.Doubtful(outlook.likenesses());
        }
        if (outlook.changes().isEmpty()) {
            throw Refusal.conflict("Nothing has changed against what is public");
        }
        Matter sent = send(desk, draft, answer);
        if (!Release.isUpToDate(sent)) {
            Matter stranded =
                    new Revisions(desk).move(sent, Stage.NEEDS_REBASE, sent.proposal().progress());
            return new Submitted.Stranded(stranded.proposal());
        }
        return outlook.atOnce() ? publish(desk, sent) : await(desk, sent);
    }

    /** The content is what the draft says now, and never changes again. */
    private static Matter send(Desk desk, Draft draft, Optional<String> answer) {
        Product content = draft.reading().product();
        Proposal proposal = draft.matter().proposal();
        Revision revision =
                new Revision(
                        proposal.id(),
                        proposal.entry(),
                        proposal.number(),
                        Stage.DRAFT,
                        proposal.base(),
                        desk.rules().hash(content),
                        desk.rules().registry().version(),
                        content,
                        proposal.author(),
                        proposal.createdAt());
        desk.transaction().proposals().replaceContent(revision);
        Progress progress =
                proposal.progress().submitted(new Submission(desk.me(), desk.now(), answer));
        Proposal sent =
                new Proposal(
                        proposal.id(),
                        proposal.entry(),
                        proposal.number(),
                        Stage.SUBMITTED,
                        proposal.version(),
                        content.name(),
                        proposal.base(),
                        proposal.continues(),
                        revision.contentHash(),
                        revision.definitionVersion(),
                        proposal.asked(),
                        proposal.author(),
                        proposal.createdAt(),
                        progress.since(desk.now()));
        desk.log("submit", proposal.entry(), "revision " + proposal.number(), "");
        return draft.matter().with(desk.transaction().proposals().update(sent));
    }

    private static Submitted await(Desk desk, Matter sent) {
        Optional<String> revision = Optional.of(sent.id());
        desk.tellOwner(NoticeKind.SUBMISSION_RECEIVED, sent.entry(), revision, "");
        desk.tellOrganisers(NoticeKind.SUBMISSION_WAITS, sent.entry(), revision, "");
        return new Submitted.Waiting(sent.proposal());
    }

    private static Submitted publish(Desk desk, Matter sent) {
        Matter live = new Release(desk).publish(sent);
        desk.transaction().proposals().addAcknowledgement(live.id(), desk.now());
        return new Submitted.Live(live.proposal());
    }

    private static Outlook outlook(Desk desk, Draft draft) {
        Product product = draft.reading().product();
        Optional<String> base = draft.matter().proposal().base();
        List<Difference> changes =
                desk.rules()
                        .differences()
                        .between(
                                base.map(desk::contentOf).orElseGet(() -> Blanks.of(product)),
                                product);
        List<Fault> faults = new ArrayList<>(draft.reading().faults());
        twin(desk, draft, product).ifPresent(faults::add);
        boolean known = changes.stream().noneMatch(Submitting::isIdentity);
        return new Outlook(
                faults,
                changes,
                changes.stream().filter(change -> mustWait(draft, change)).toList(),
                base.isPresent() && known ? List.of() : likenesses(desk, draft, product));
    }

    private static boolean isIdentity(Difference change) {
        return change.weight() == FieldClass.IDENTITY;
    }

    private static boolean mustWait(Draft draft, Difference change) {
        boolean never = draft.matter().entry().entry().liveRevision().isEmpty();
        boolean trusted = draft.matter().entry().trust() == Trust.ACKNOWLEDGE;
        return switch (change.weight()) {
            case IDENTITY -> true;
            case REVIEWED -> never || !trusted;
            case INSTANT -> never;
        };
    }

    private static Optional<Fault> twin(Desk desk, Draft draft, Product product) {
        String identity = Identity.of(product.exhibitor(), product.name()).key();
        return desk.transaction()
                .entries()
                .findEntryByIdentity(identity)
                .filter(twin -> !twin.id().equals(draft.matter().entry().id()))
                .map(twin ->
                        new Fault(
                                Forms.NAME,
                                0,
                                Fault.Kind.TWIN,
                                "you have a product of this name already, "
                                        + twin.id()
                                        + "; edit that one, or give this one another name"));
    }

    private static List<Likeness> likenesses(Desk desk, Draft draft, Product product) {
        return Duplicates.find(
                desk.transaction(),
                desk.rules(),
                new Duplicates.Wanted(
                        Optional.of(draft.matter().entry().id()),
                        product.exhibitor(),
                        product.maker(),
                        product.name(),
                        product.type()));
    }
}
