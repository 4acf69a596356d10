package org.bordercatalogue.review;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.draft.DraftFields;
import org.bordercatalogue.draft.DraftReading;
import org.bordercatalogue.draft.Fields;
import org.bordercatalogue.draft.Form;
import org.bordercatalogue.draft.ProductFields;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.proposal.Decision;
import org.bordercatalogue.proposal.NoticeKind;
import org.bordercatalogue.proposal.Progress;
import org.bordercatalogue.proposal.Proposal;

/** Writes a text right and asks its owner for consent; within one transaction. */
final class Correcting {
    private final Desk desk;

    Correcting(Desk desk) {
        this.desk = desk;
    }

    Proposal correct(Correction wanted) {
        Matter matter = desk.getMatter(wanted.revision());
        Transition transition = desk.require(matter, Action.CORRECT);
        Verdict verdict = Verdict.of(wanted.revision(), wanted.contentHash(), wanted.reason());
        Deciding.requireSameText(matter, verdict);
        String reason = Refusal.reason(wanted.reason());
        Product corrected = corrected(desk.contentOf(matter.id()), wanted.fields());
        Decision decision = Deciding.decision(desk, verdict);
        Revisions revisions = new Revisions(desk);
        Proposal old = matter.proposal();
        Matter closed = revisions.move(matter, transition, old.progress().decided(decision));
        Proposal copy =
                revisions.add(
                        matter.entry(),
                        Stage.AWAITING_CONSENT,
                        new Revisions.Origin(
                                corrected, old.base(), Optional.of(old.id()), desk.me()),
                        awaiting(old));
        desk.log("correct", matter.entry().id(), reason, "");
        desk.tellOwner(NoticeKind.CORRECTION_WAITS, closed.entry(), Optional.of(copy.id()), reason);
        return copy;
    }

    private Product corrected(Product content, Fields changes) {
        Form form = desk.rules().forms().formFor(content.type());
        List<String> unknown =
                changes.values().keySet().stream()
                        .filter(name ->
                                form.sections().stream()
                                        .noneMatch(section -> section.accepts(name)))
                        .toList();
        if (!unknown.isEmpty()) {
            throw Refusal.input("The form has no field " + String.join(", ", unknown));
        }
        Fields fields = ProductFields.of(content).overlaid(changes, DraftFields.fieldsOf(changes));
        DraftReading reading = desk.rules().drafts().read(content, fields);
        if (!reading.complete()) {
            throw Refusal.input(
                    "The correction cannot be read: "
                            + reading.faults().getFirst().field()
                            + ": "
                            + reading.faults().getFirst().message());
        }
        if (desk.rules().differences().between(content, reading.product()).isEmpty()) {
            throw Refusal.input("The correction changes nothing");
        }
        return reading.product();
    }

    /** Whoever sent it in stays known, and whoever corrects it has it still. */
    private Progress awaiting(Proposal old) {
        Progress begun = Progress.begun(desk.now());
        Progress sent = old.progress().submission().map(begun::submitted).orElse(begun);
        return old.progress().claim().map(sent::claimed).orElse(sent);
    }
}
