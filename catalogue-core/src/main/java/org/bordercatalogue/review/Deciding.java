package org.bordercatalogue.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.proposal.Decision;
import org.bordercatalogue.proposal.FieldComment;
import org.bordercatalogue.proposal.NoticeKind;
import org.bordercatalogue.proposal.Progress;
import org.bordercatalogue.proposal.Proposal;

/** Decides about a revision in review, at once or staged; within one transaction. */
final class Deciding {
    private final Desk desk;

    Deciding(Desk desk) {
        this.desk = desk;
    }

    Proposal decide(Action action, Verdict verdict) {
        Matter matter = desk.getMatter(verdict.revision());
        Transition transition = desk.require(matter, action);
        requireSameText(matter, verdict);
        Refusal.reason(verdict.reason());
        addRemarks(matter, verdict);
        Decision decision = decision(desk, verdict);
        return verdict.staged()
                ? stage(matter, transition.to(), decision)
                : carryOut(matter, transition.to(), decision);
    }

    List<Proposal> releaseStaged() {
        List<Proposal> released = new ArrayList<>();
        for (Proposal proposal : desk.transaction().proposals().listOpen()) {
            Optional<Stage> next = proposal.progress().staged();
            if (next.isPresent()) {
                Matter matter = desk.getMatter(proposal.id());
                if (desk.is(matter.entry(), Party.ORGANISER)) {
                    released.add(
                            carryOut(
                                    matter,
                                    next.get(),
                                    proposal.progress().decision().orElseThrow()));
                }
            }
        }
        return released;
    }

    /** The text that a decision was made on must be the text that it is carried out on. */
    static void requireSameText(Matter matter, Verdict verdict) {
        if (!matter.proposal().contentHash().equals(verdict.contentHash())) {
            throw Refusal.stale(
                    "The revision "
                            + matter.id()
                            + " is not the text that you read; it has changed since you opened it");
        }
    }

    static Decision decision(Desk desk, Verdict verdict) {
        return new Decision(
                desk.me(),
                desk.now(),
                verdict.code(),
                Optional.of(verdict.reason().strip()).filter(text -> !text.isEmpty()),
                Optional.of(verdict.note().strip()).filter(text -> !text.isEmpty()));
    }

    /** Nobody outside knows of it until it is carried out. */
    Proposal stage(Matter matter, Stage next, Decision decision) {
        desk.logInternally(
                "decide " + next, matter.entry().id(), matter.id() + ", to be told later");
        Progress staged = matter.proposal().progress().staged(decision, next);
        return desk.transaction().proposals().update(matter.proposal().with(staged));
    }

    Proposal carryOut(Matter matter, Stage next, Decision decision) {
        Progress decided = matter.proposal().progress().decided(decision);
        Matter closed = new Revisions(desk).move(matter, next, decided);
        String reason = decision.reason().orElse("");
        desk.log("decide " + next, matter.entry().id(), reason, decision.note().orElse(""));
        desk.tellOwner(notice(next), matter.entry(), Optional.of(matter.id()), reason);
        if (next == Stage.CHANGES_REQUESTED) {
            new Revisions(desk).continueAsDraft(closed);
        }
        return closed.proposal();
    }

    private static NoticeKind notice(Stage next) {
        return switch (next) {
            case APPROVED -> NoticeKind.APPROVED;
            case CHANGES_REQUESTED -> NoticeKind.CHANGES_REQUESTED;
            case REJECTED -> NoticeKind.REJECTED;
            case REFUSED -> NoticeKind.REFUSED;
            case DRAFT,
                    SUBMITTED,
                    IN_REVIEW,
                    AWAITING_CONSENT,
                    NEEDS_REBASE,
                    DISCARDED,
                    RECALLED,
                    CORRECTED,
                    PUBLISHED,
                    SUPERSEDED ->
                    throw new IllegalArgumentException(next + " is no decision");
        };
    }

    private void addRemarks(Matter matter, Verdict verdict) {
        int number = desk.transaction().proposals().listComments(matter.id()).size();
        List<FieldComment> comments = new ArrayList<>();
        for (Verdict.Remark remark : verdict.remarks()) {
            if (!remark.words().isBlank()) {
                number++;
                comments.add(
                        new FieldComment(
                                matter.id(),
                                number,
                                remark.field(),
                                remark.words().strip(),
                                desk.me(),
                                desk.now()));
            }
        }
        desk.transaction().proposals().addComments(comments);
    }
}
