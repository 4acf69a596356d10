package org.bordercatalogue.web.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.review.Action;
import org.bordercatalogue.web.entry.WorkLinks;
import org.bordercatalogue.web.page.PageContext;

/** The buttons under a revision: what the rules let this organiser do, and nothing else. */
final class Buttons {
    private final Proposal proposal;
    private final List<Action> may;
    private final PageContext context;

    Buttons(Proposal proposal, List<Action> may, PageContext context) {
        this.proposal = proposal;
        this.may = may;
        this.context = context;
    }

    /** Those that come with a reason and with remarks on fields. */
    List<SheetPage.ButtonView> decisions() {
        if (proposal.progress().staged().isPresent()) {
            return List.of();
        }
        return Stream.of(
                        button(Action.APPROVE, "approve", true),
                        button(Action.APPROVE_SECOND, "approve", true),
                        button(Action.REQUEST_CHANGES, "request-changes", false),
                        button(Action.REJECT, "reject", false),
                        button(Action.REFUSE, "refuse", false))
                .flatMap(Optional::stream)
                .toList();
    }

    List<SheetPage.ButtonView> moves() {
        return Stream.of(
                        button(Action.CLAIM, "claim", true),
                        button(Action.PUBLISH, "publish", true),
                        button(Action.RELEASE, "release", false),
                        button(Action.HOLD_BACK, "hold-back", false))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<SheetPage.ButtonView> button(Action action, String code, boolean primary) {
        if (!may.contains(action)) {
            return Optional.empty();
        }
        return Optional.of(
                new SheetPage.ButtonView(
                        new WorkLinks(context.links()).sheet(proposal.id(), code),
                        context.text("do." + code),
                        context.text("do." + code + ".explain"),
                        primary));
    }
}
