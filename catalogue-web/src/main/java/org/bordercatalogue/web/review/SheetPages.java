package org.bordercatalogue.web.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.proposal.EntryState;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.proposal.Submission;
import org.bordercatalogue.review.Action;
import org.bordercatalogue.review.Queues;
import org.bordercatalogue.web.entry.DifferenceView;
import org.bordercatalogue.web.entry.DifferenceViews;
import org.bordercatalogue.web.entry.EntryPages;
import org.bordercatalogue.web.entry.LikenessView;
import org.bordercatalogue.web.entry.People;
import org.bordercatalogue.web.entry.PostedForm;
import org.bordercatalogue.web.entry.StageWords;
import org.bordercatalogue.web.entry.StoryViews;
import org.bordercatalogue.web.entry.WorkLinks;
import org.bordercatalogue.web.page.PageContext;

/** Makes the page of a revision before an organiser. */
final class SheetPages {
    private static final List<String> REASONS =
            List.of("incomplete", "unsupported", "out-of-scope", "duplicate", "other");

    private final EntryPages entries;
    private final Actor actor;
    private final PageContext context;
    private final WorkLinks links;

    SheetPages(EntryPages entries, Actor actor, PageContext context) {
        this.entries = entries;
        this.actor = actor;
        this.context = context;
        this.links = new WorkLinks(context.links());
    }

    SheetPage page(String revision, Typed typed) {
        Queues.Sheet sheet = entries.secretariat().queues().getSheet(actor, revision);
        Proposal proposal = sheet.matter().proposal();
        EntryState entry = sheet.matter().entry();
        People people = entries.people(actor, entry.exhibitor(), context);
        Buttons buttons = new Buttons(proposal, sheet.may(), context);
        return new SheetPage(
                context.workFrame(proposal.name()),
                PostedForm.newKey(),
                revision,
                proposal.contentHash(),
                sheet.content().name(),
                context.types().of(sheet.content().type()),
                entries.exhibitors().name(entry.exhibitor()),
                context.text(sheet.before().isEmpty() ? "desk.new" : "desk.change"),
                StageWords.code(proposal.stage()),
                StageWords.stage(proposal.stage(), context),
                facts(proposal, people),
                proposal.progress().submission().flatMap(Submission::duplicateAnswer).orElse(""),
                typed.notice(),
                typed.detail(),
                changes(sheet, typed),
                notStated(sheet),
                sheet.likenesses().stream()
                        .map(each -> LikenessView.of(each, entries.exhibitors(), links))
                        .toList(),
                buttons.decisions(),
                buttons.moves(),
                links.sheet(revision, "assign"),
                colleagues(sheet),
                sheet.may().contains(Action.SCHEDULE) ? links.sheet(revision, "schedule") : "",
                proposal.progress().publishAt().map(Instant::toString).orElse(""),
                sheet.may().contains(Action.CORRECT) ? links.sheet(revision, "correct") : "",
                links.draft(revision, "preview"),
                links.deskEntry(entry.id()),
                links.desk(),
                typed.reason(),
                typed.note(),
                REASONS.stream()
                        .map(code -> new SheetPage.ReasonView(code, context.text("reason." + code)))
                        .toList(),
                new StoryViews(people, context).list(sheet.audit()));
    }

    private List<SheetPage.ReasonView> colleagues(Queues.Sheet sheet) {
        if (!sheet.may().contains(Action.ASSIGN)) {
            return List.of();
        }
        EntryState entry = sheet.matter().entry();
        return new Colleagues(entries.store())
                        .listFor(
                                entries.secretariat().rules().lineage(sheet.content().type()),
                                entry.exhibitor())
                        .stream()
                        .filter(each -> !each.id().equals(actor.id()))
                        .map(each -> new SheetPage.ReasonView(each.audited(), each.name()))
                        .toList();
    }

    private List<DifferenceView> changes(Queues.Sheet sheet, Typed typed) {
        return new DifferenceViews(sheet.matter().entry().id(), entries.registry(), context)
                .list(sheet.changes(), sheet.comments()).stream()
                        .map(each ->
                                typed.remarks().containsKey(each.field())
                                        ? each.with(typed.remarks().getOrDefault(each.field(), ""))
                                        : each)
                        .toList();
    }

    /** Key figures that the text says nothing of. */
    private List<String> notStated(Queues.Sheet sheet) {
        return entries
                .secretariat()
                .rules()
                .forms()
                .formFor(sheet.content().type())
                .capabilities()
                .stream()
                .filter(each -> each.key() && sheet.content().figuresOf(each.id()).isEmpty())
                .map(each -> context.in(each.label()))
                .toList();
    }

    private List<String> facts(Proposal proposal, People people) {
        List<String> facts = new ArrayList<>();
        proposal.progress()
                .submission()
                .ifPresent(
                        sent -> facts.add(fact("sheet.sent", people.name(sent.by()), sent.at())));
        proposal.progress()
                .claim()
                .ifPresent(claim ->
                        facts.add(
                                fact("sheet.claimed", people.name(claim.by()), claim.lapsesAt())));
        proposal.progress()
                .firstApproval()
                .ifPresent(by ->
                        facts.add(fact("sheet.approved-first", people.name(by.by()), by.at())));
        proposal.progress()
                .decision()
                .ifPresent(by -> facts.add(fact("sheet.decided", people.name(by.by()), by.at())));
        proposal.progress()
                .publishAt()
                .ifPresent(at ->
                        facts.add(
                                context.messages()
                                        .text(
                                                "desk.publishes",
                                                "when",
                                                context.messages().moment(at))));
        proposal.progress()
                .recallAskedAt()
                .ifPresent(_ -> facts.add(context.text("desk.recall-asked")));
        return facts;
    }

    private String fact(String key, String who, Instant when) {
        return context.messages()
                .text(key, Map.of("who", who, "when", context.messages().moment(when)));
    }
}
