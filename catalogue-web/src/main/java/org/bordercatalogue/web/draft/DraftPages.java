package org.bordercatalogue.web.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.proposal.Decision;
import org.bordercatalogue.proposal.FieldComment;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.review.Action;
import org.bordercatalogue.review.Draft;
import org.bordercatalogue.review.Queues;
import org.bordercatalogue.web.entry.DifferenceViews;
import org.bordercatalogue.web.entry.FieldNames;
import org.bordercatalogue.web.entry.PostedForm;
import org.bordercatalogue.web.entry.StageWords;
import org.bordercatalogue.web.entry.WorkLinks;
import org.bordercatalogue.web.page.PageContext;

/** Makes the first page of a draft. */
final class DraftPages {
    private final Registry registry;
    private final Map<String, Long> gains;
    private final PageContext context;
    private final WorkLinks links;

    /**
     * @param gains by capability, into how many per cent more searches stating it brings
     */
    DraftPages(Registry registry, Map<String, Long> gains, PageContext context) {
        this.registry = registry;
        this.gains = gains;
        this.context = context;
        this.links = new WorkLinks(context.links());
    }

    DraftPage page(Draft draft, DraftHeads heads, Queues.Sheet sheet) {
        Proposal proposal = draft.matter().proposal();
        FieldNames names = new FieldNames(registry, context);
        boolean open = proposal.stage() == Stage.DRAFT;
        return new DraftPage(
                context.workFrame(draft.reading().product().name()),
                heads.head(""),
                PostedForm.newKey(),
                StageWords.code(proposal.stage()),
                StageWords.stage(proposal.stage(), context),
                context.text("stage." + StageWords.code(proposal.stage()) + ".lead"),
                open,
                reason(sheet),
                draft.comments().stream().map(each -> remark(draft, each, names)).toList(),
                open ? troubles(draft, names) : List.of(),
                draft.newQuestions().stream().map(each -> fresh(draft, each, names)).toList(),
                draft.reading().formerlyAsked().stream().map(names::of).toList(),
                new Completeness(draft, gains, context).view(),
                open && proposal.base().isEmpty()
                        ? List.of()
                        : new DifferenceViews(proposal.entry(), registry, context)
                                .list(sheet.changes()),
                sheet.may().stream().flatMap(each -> action(each, proposal).stream()).toList());
    }

    /** What was said when changes were asked for, of the text that this one continues. */
    private static String reason(Queues.Sheet sheet) {
        Optional<String> before = sheet.matter().proposal().continues();
        return sheet.history().stream()
                .filter(each -> before.filter(each.id()::equals).isPresent())
                .filter(each -> each.progress().staged().isEmpty())
                .findFirst()
                .flatMap(each -> each.progress().decision())
                .flatMap(Decision::reason)
                .orElse("");
    }

    private List<SectionPage.TroubleView> troubles(Draft draft, FieldNames names) {
        return draft.reading().faults().stream()
                .map(each -> Places.at(draft, each, names, context))
                .toList();
    }

    private SectionPage.TroubleView remark(Draft draft, FieldComment comment, FieldNames names) {
        return new SectionPage.TroubleView(
                names.of(comment.field()),
                comment.words(),
                Places.field(draft, comment.field(), context));
    }

    private SectionPage.TroubleView fresh(Draft draft, String field, FieldNames names) {
        return new SectionPage.TroubleView(
                names.of(field), "", Places.field(draft, field, context));
    }

    private Optional<DraftPage.ActionView> action(Action action, Proposal proposal) {
        return switch (action) {
            case DISCARD -> of(proposal, "discard", "", false);
            case RECOVER -> of(proposal, "recover", "", true);
            case RECALL -> of(proposal, "recall", "", false);
            case ASK_RECALL -> of(proposal, "ask-recall", "action.ask-recall.words", false);
            case ACCEPT_CORRECTION -> of(proposal, "accept", "", true);
            case DECLINE_CORRECTION -> of(proposal, "decline", "action.decline.words", false);
            case REBASE -> of(proposal, "rebase", "", true);
            case SAVE,
                    SUBMIT,
                    CLAIM,
                    ASSIGN,
                    RELEASE,
                    LAPSE_CLAIM,
                    REQUEST_CHANGES,
                    CORRECT,
                    LAPSE_CONSENT,
                    APPROVE,
                    APPROVE_SECOND,
                    REJECT,
                    REFUSE,
                    SCHEDULE,
                    PUBLISH,
                    STRAND,
                    HOLD_BACK,
                    EDIT_INSTANTLY,
                    REVERT_TO,
                    TAKE_BACK ->
                    Optional.empty();
        };
    }

    private Optional<DraftPage.ActionView> of(
            Proposal proposal, String code, String words, boolean primary) {
        return Optional.of(
                new DraftPage.ActionView(
                        links.draft(proposal.id(), code),
                        context.text("action." + code),
                        context.text("action." + code + ".explain"),
                        words.isEmpty() ? "" : context.text(words),
                        primary));
    }
}
