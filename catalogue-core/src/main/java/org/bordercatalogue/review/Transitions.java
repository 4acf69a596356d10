package org.bordercatalogue.review;

import static org.bordercatalogue.review.Party.CLAIMER;
import static org.bordercatalogue.review.Party.EDITOR;
import static org.bordercatalogue.review.Party.LEAD;
import static org.bordercatalogue.review.Party.MACHINE;
import static org.bordercatalogue.review.Party.ORGANISER;
import static org.bordercatalogue.review.Party.OWNER_ADMIN;
import static org.bordercatalogue.review.Party.SUBMITTER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bordercatalogue.product.Stage;

/**
 * All that may happen to a revision, and by whose hand. What is not in this table is refused. An
 * organiser in it is never one of the exhibitor, nor the writer of the text.
 */
public final class Transitions {
    private static final List<Transition> ALL = all();

    private Transitions() {}

    public static List<Transition> list() {
        return ALL;
    }

    public static Optional<Transition> find(Stage from, Action action) {
        return ALL.stream()
                .filter(each -> each.from() == from && each.action() == action)
                .findFirst();
    }

    private static List<Transition> all() {
        List<Transition> all = new ArrayList<>();
        all.addAll(drafting());
        all.addAll(reviewing());
        all.addAll(deciding());
        all.addAll(publishing());
        for (Stage from : Stage.values()) {
            if (from.open() && from != Stage.DRAFT) {
                all.add(
                        opening(
                                from,
                                Action.TAKE_BACK,
                                Stage.RECALLED,
                                Stage.DRAFT,
                                OWNER_ADMIN,
                                ORGANISER,
                                MACHINE));
            }
        }
        return List.copyOf(all);
    }

    private static List<Transition> drafting() {
        return List.of(
                plain(Stage.DRAFT, Action.SAVE, Stage.DRAFT, EDITOR, ORGANISER),
                plain(Stage.DRAFT, Action.DISCARD, Stage.DISCARDED, OWNER_ADMIN),
                plain(Stage.DISCARDED, Action.RECOVER, Stage.DRAFT, OWNER_ADMIN),
                plain(Stage.DRAFT, Action.SUBMIT, Stage.SUBMITTED, SUBMITTER, ORGANISER),
                plain(Stage.DRAFT, Action.STRAND, Stage.NEEDS_REBASE, SUBMITTER, ORGANISER),
                opening(Stage.SUBMITTED, Action.RECALL, Stage.RECALLED, Stage.DRAFT, SUBMITTER),
                plain(Stage.IN_REVIEW, Action.ASK_RECALL, Stage.IN_REVIEW, SUBMITTER),
                opening(
                        Stage.NEEDS_REBASE,
                        Action.REBASE,
                        Stage.RECALLED,
                        Stage.DRAFT,
                        EDITOR,
                        ORGANISER));
    }

    private static List<Transition> reviewing() {
        return List.of(
                plain(Stage.SUBMITTED, Action.CLAIM, Stage.IN_REVIEW, ORGANISER),
                plain(Stage.SUBMITTED, Action.ASSIGN, Stage.IN_REVIEW, ORGANISER),
                plain(Stage.IN_REVIEW, Action.RELEASE, Stage.SUBMITTED, ORGANISER),
                plain(Stage.IN_REVIEW, Action.LAPSE_CLAIM, Stage.SUBMITTED, MACHINE),
                opening(
                        Stage.IN_REVIEW,
                        Action.CORRECT,
                        Stage.CORRECTED,
                        Stage.AWAITING_CONSENT,
                        CLAIMER),
                plain(Stage.AWAITING_CONSENT, Action.ACCEPT_CORRECTION, Stage.APPROVED, SUBMITTER),
                opening(
                        Stage.AWAITING_CONSENT,
                        Action.DECLINE_CORRECTION,
                        Stage.DISCARDED,
                        Stage.DRAFT,
                        SUBMITTER),
                opening(
                        Stage.AWAITING_CONSENT,
                        Action.LAPSE_CONSENT,
                        Stage.DISCARDED,
                        Stage.IN_REVIEW,
                        MACHINE));
    }

    private static List<Transition> deciding() {
        return List.of(
                opening(
                        Stage.IN_REVIEW,
                        Action.REQUEST_CHANGES,
                        Stage.CHANGES_REQUESTED,
                        Stage.DRAFT,
                        CLAIMER),
                plain(Stage.IN_REVIEW, Action.APPROVE, Stage.APPROVED, CLAIMER),
                plain(Stage.IN_REVIEW, Action.APPROVE_SECOND, Stage.APPROVED, ORGANISER),
                plain(Stage.IN_REVIEW, Action.REJECT, Stage.REJECTED, CLAIMER),
                plain(Stage.IN_REVIEW, Action.REFUSE, Stage.REFUSED, LEAD),
                plain(Stage.APPROVED, Action.HOLD_BACK, Stage.IN_REVIEW, ORGANISER));
    }

    private static List<Transition> publishing() {
        return List.of(
                plain(Stage.APPROVED, Action.SCHEDULE, Stage.APPROVED, ORGANISER),
                plain(Stage.APPROVED, Action.PUBLISH, Stage.PUBLISHED, ORGANISER, MACHINE),
                plain(Stage.APPROVED, Action.STRAND, Stage.NEEDS_REBASE, ORGANISER, MACHINE),
                opening(
                        Stage.PUBLISHED,
                        Action.EDIT_INSTANTLY,
                        Stage.SUPERSEDED,
                        Stage.PUBLISHED,
                        SUBMITTER),
                opening(
                        Stage.SUPERSEDED,
                        Action.REVERT_TO,
                        Stage.SUPERSEDED,
                        Stage.PUBLISHED,
                        ORGANISER));
    }

    private static Transition plain(Stage from, Action action, Stage to, Party... parties) {
        return new Transition(from, action, to, Optional.empty(), Set.of(parties));
    }

    private static Transition opening(
            Stage from, Action action, Stage to, Stage opens, Party... parties) {
        return new Transition(from, action, to, Optional.of(opens), Set.of(parties));
    }
}
