package org.bordercatalogue.review;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.difference.Merging;
import org.bordercatalogue.draft.Fields;
import org.bordercatalogue.draft.FormSection;
import org.bordercatalogue.draft.ProductFields;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.proposal.Proposal;

/**
 * Brings a change of what is live into the revision that is on its way, where that one has not
 * changed the same fields; else it stays as it is, and has to be brought together when its turn
 * comes. Within one transaction.
 */
final class CarryingOver {
    private final Desk desk;

    CarryingOver(Desk desk) {
        this.desk = desk;
    }

    void carry(Matter live, Product before, Product after, List<String> changed) {
        Optional<Proposal> open = desk.transaction().proposals().findOpen(live.entry().id());
        if (open.isEmpty() || !open.get().base().equals(live.proposal().base())) {
            return;
        }
        Matter matter = live.with(open.get());
        switch (open.get().stage()) {
            case DRAFT -> intoDraft(matter, live, before, after, changed);
            case SUBMITTED, IN_REVIEW, AWAITING_CONSENT, APPROVED ->
                    intoSubmitted(matter, live, before, after);
            case NEEDS_REBASE,
                    DISCARDED,
                    RECALLED,
                    CHANGES_REQUESTED,
                    CORRECTED,
                    REJECTED,
                    REFUSED,
                    PUBLISHED,
                    SUPERSEDED -> {}
        }
    }

    /** What was sent in never changes, so another takes its place at the same stage. */
    private void intoSubmitted(Matter open, Matter live, Product before, Product after) {
        Merging.Merged merged =
                new Merging(desk.rules().differences())
                        .merge(before, after, desk.contentOf(open.id()));
        if (!merged.clean()) {
            return;
        }
        Proposal old = open.proposal();
        Revisions revisions = new Revisions(desk);
        revisions.move(open, Stage.SUPERSEDED, old.progress());
        Proposal next =
                revisions.add(
                        open.entry(),
                        old.stage(),
                        new Revisions.Origin(
                                merged.product(),
                                Optional.of(live.id()),
                                Optional.of(old.id()),
                                old.author()),
                        old.progress());
        revisions.copySections(old.id(), next.id());
        desk.logInternally("carry over", open.entry().id(), old.id() + " to " + next.id());
    }

    private void intoDraft(
            Matter matter, Matter live, Product before, Product after, List<String> changed) {
        DraftDesk drafts = new DraftDesk(desk);
        Draft draft = drafts.draft(matter);
        Fields old = ProductFields.of(before);
        boolean touched =
                changed.stream()
                        .anyMatch(field -> !draft.fields().only(field).saysSame(old.only(field)));
        if (touched) {
            return;
        }
        Fields now = ProductFields.of(after);
        for (FormSection section : draft.form().sections()) {
            List<String> here = section.fields().stream().filter(changed::contains).toList();
            if (!here.isEmpty()) {
                Fields fields = Sections.only(section, draft.fields()).overlaid(now, here);
                drafts.save(draft, section, Sections.whole(section, fields));
            }
        }
        Proposal proposal = matter.proposal();
        desk.transaction().proposals().update(rebased(proposal, live.id()));
    }

    private static Proposal rebased(Proposal draft, String base) {
        return new Proposal(
                draft.id(),
                draft.entry(),
                draft.number(),
                draft.stage(),
                draft.version(),
                draft.name(),
                Optional.of(base),
                draft.continues(),
                draft.contentHash(),
                draft.definitionVersion(),
                draft.asked(),
                draft.author(),
                draft.createdAt(),
                draft.progress());
    }
}
