package org.bordercatalogue.web.review;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.proposal.EntryState;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.review.Acknowledging;
import org.bordercatalogue.review.Queues;
import org.bordercatalogue.web.entry.DifferenceViews;
import org.bordercatalogue.web.entry.EntryPages;
import org.bordercatalogue.web.entry.People;
import org.bordercatalogue.web.entry.StageWords;
import org.bordercatalogue.web.entry.WorkLinks;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.view.Frame;

/** Makes the lists of the desk. */
final class DeskPages {
    private static final int OLD_DAYS = 7;

    private final EntryPages entries;
    private final Actor actor;
    private final PageContext context;
    private final WorkLinks links;

    DeskPages(EntryPages entries, Actor actor, PageContext context) {
        this.entries = entries;
        this.actor = actor;
        this.context = context;
        this.links = new WorkLinks(context.links());
    }

    DeskPage page(DeskList list) {
        List<Queues.Pending> pending = entries.secretariat().queues().listPending(actor);
        List<Acknowledging.Unseen> unseen = entries.secretariat().acknowledging().listUnseen(actor);
        List<DeskPage.LineView> lines =
                pending.stream().filter(each -> list.holds(stage(each))).map(this::line).toList();
        List<DeskPage.UnseenView> changes =
                list == DeskList.ACKNOWLEDGE
                        ? unseen.stream().map(this::unseen).toList()
                        : List.of();
        return new DeskPage(
                context.workFrame(context.text("desk.title")),
                context.text("desk." + list.word()),
                context.text("desk." + list.word() + ".lead"),
                tabs(list, pending, unseen.size()),
                lines,
                changes,
                lines.isEmpty() && changes.isEmpty(),
                staged(pending),
                links.desk("release-decisions"));
    }

    private static Stage stage(Queues.Pending pending) {
        return pending.matter().proposal().stage();
    }

    private List<Frame.Entry> tabs(DeskList current, List<Queues.Pending> pending, int unseen) {
        return Arrays.stream(DeskList.values())
                .map(each -> {
                    int count =
                            each == DeskList.ACKNOWLEDGE
                                    ? unseen
                                    : (int)
                                            pending.stream()
                                                    .filter(one -> each.holds(stage(one)))
                                                    .count();
                    return new Frame.Entry(
                            context.messages()
                                    .text(
                                            "desk.tab",
                                            Map.of(
                                                    "label",
                                                    context.text("desk." + each.word()),
                                                    "number",
                                                    count)),
                            "",
                            each == DeskList.REVIEW ? links.desk() : links.desk(each.word()),
                            each == current);
                })
                .toList();
    }

    private String staged(List<Queues.Pending> pending) {
        int count =
                (int)
                        pending.stream()
                                .filter(each ->
                                        each.matter().proposal().progress().staged().isPresent())
                                .count();
        return count == 0 ? "" : context.messages().text("desk.staged", "count", count);
    }

    private DeskPage.LineView line(Queues.Pending pending) {
        Proposal proposal = pending.matter().proposal();
        EntryState entry = pending.matter().entry();
        long days = Duration.between(pending.since(), now()).toDays();
        return new DeskPage.LineView(
                proposal.name(),
                links.sheet(proposal.id()),
                context.types().of(entry.entry().type()),
                entries.exhibitors().name(entry.exhibitor()),
                context.text(proposal.base().isEmpty() ? "desk.new" : "desk.change"),
                StageWords.code(proposal.stage()),
                StageWords.stage(proposal.stage(), context),
                days < 1
                        ? context.text("desk.today")
                        : context.messages().text("desk.days", "count", (int) days),
                days >= OLD_DAYS,
                note(proposal, entry));
    }

    private String note(Proposal proposal, EntryState entry) {
        People people = entries.people(actor, entry.exhibitor(), context);
        List<String> notes = new ArrayList<>();
        proposal.progress()
                .claim()
                .map(claim -> context.messages().text("desk.with", "who", people.name(claim.by())))
                .ifPresent(notes::add);
        if (proposal.progress().recallAskedAt().isPresent()) {
            notes.add(context.text("desk.recall-asked"));
        }
        proposal.progress()
                .staged()
                .map(stage ->
                        context.messages()
                                .text("desk.decided", "stage", StageWords.stage(stage, context)))
                .ifPresent(notes::add);
        proposal.progress()
                .publishAt()
                .map(at ->
                        context.messages()
                                .text("desk.publishes", "when", context.messages().moment(at)))
                .ifPresent(notes::add);
        return String.join(" · ", notes);
    }

    private DeskPage.UnseenView unseen(Acknowledging.Unseen unseen) {
        Proposal proposal = unseen.proposal();
        return new DeskPage.UnseenView(
                proposal.name(),
                links.deskEntry(proposal.entry()),
                exhibitor(proposal.entry()),
                context.messages().moment(unseen.acknowledgement().at()),
                links.sheet(proposal.id(), "acknowledge"),
                new DifferenceViews(proposal.entry(), entries.registry(), context)
                        .list(unseen.changes()));
    }

    private String exhibitor(String entry) {
        return entries.store()
                .read(transaction -> transaction.standings().findState(entry))
                .map(state -> entries.exhibitors().name(state.exhibitor()))
                .orElse("");
    }

    private Instant now() {
        return entries.secretariat().rules().clock().instant();
    }
}
