package org.bordercatalogue.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.product.Standing;
import org.bordercatalogue.proposal.EntryState;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.proposal.Trust;
import org.bordercatalogue.review.Queues;
import org.bordercatalogue.web.entry.EntryPages;
import org.bordercatalogue.web.entry.PostedForm;
import org.bordercatalogue.web.entry.StageWords;
import org.bordercatalogue.web.entry.StoryViews;
import org.bordercatalogue.web.entry.WorkLinks;
import org.bordercatalogue.web.page.PageContext;

/** Makes the page of an entry before organisers. */
final class DeskEntryPages {
    private final EntryPages entries;
    private final Actor actor;
    private final PageContext context;
    private final WorkLinks links;

    DeskEntryPages(EntryPages entries, Actor actor, PageContext context) {
        this.entries = entries;
        this.actor = actor;
        this.context = context;
        this.links = new WorkLinks(context.links());
    }

    DeskEntryPage page(String id, Typed typed) {
        Queues queues = entries.secretariat().queues();
        Queues.Own own = queues.getEntry(actor, id);
        EntryState state = own.entry();
        Queues.Sheet sheet = queues.getSheet(actor, own.last().id());
        String standing = StageWords.code(state.standing());
        return new DeskEntryPage(
                context.workFrame(own.name()),
                PostedForm.newKey(),
                id,
                own.name(),
                context.types().of(state.entry().type()),
                entries.exhibitors().name(state.exhibitor()),
                context.links().to("company", state.exhibitor(), "people"),
                standing,
                StageWords.standing(state.standing(), context),
                context.text("standing." + standing + ".lead"),
                state.reason().orElse(""),
                state.standing().shown() ? context.links().product(id) : "",
                links.desk(),
                facts(state),
                typed.notice(),
                typed.detail(),
                sheet.history().stream().map(each -> revision(each, state)).toList(),
                actions(state),
                new StoryViews(entries.people(actor, state.exhibitor(), context), context)
                        .list(sheet.audit()));
    }

    private List<String> facts(EntryState state) {
        List<String> facts = new ArrayList<>();
        state.mergedInto()
                .ifPresent(into ->
                        facts.add(context.messages().text("desk-entry.merged", "entry", into)));
        state.mergePlan()
                .ifPresent(plan ->
                        facts.add(
                                context.messages()
                                        .text(
                                                "desk-entry.merge-planned",
                                                Map.of(
                                                        "entry", plan.into(),
                                                        "when",
                                                                context.messages()
                                                                        .moment(plan.at())))));
        state.successor()
                .ifPresent(next ->
                        facts.add(context.messages().text("desk-entry.successor", "entry", next)));
        state.removalAsked()
                .ifPresent(asked ->
                        facts.add(
                                context.messages()
                                        .text(
                                                "desk-entry.removal-asked",
                                                "who",
                                                entries.people(actor, state.exhibitor(), context)
                                                        .name(asked.by()))));
        if (state.demo()) {
            facts.add(context.text("desk-entry.demo"));
        }
        return facts;
    }

    private DeskEntryPage.RevisionView revision(Proposal proposal, EntryState state) {
        boolean earlier =
                proposal.stage() == Stage.SUPERSEDED
                        && state.entry().liveRevision().isPresent()
                        && proposal.progress().staged().isEmpty();
        return new DeskEntryPage.RevisionView(
                context.messages().count(proposal.number()),
                StageWords.code(proposal.stage()),
                StageWords.stage(proposal.stage(), context),
                context.messages().moment(proposal.progress().since()),
                links.sheet(proposal.id()),
                earlier ? links.sheet(proposal.id(), "revert") : "");
    }

    private List<DeskEntryPage.ActionView> actions(EntryState state) {
        String id = state.id();
        List<DeskEntryPage.ActionView> actions = new ArrayList<>();
        switch (state.standing()) {
            case LIVE -> {
                actions.add(action(id, "suspend", false, true));
                actions.add(action(id, "retire", true, false));
            }
            case RETIRED -> {
                actions.add(action(id, "sell-again", false, false));
                actions.add(action(id, "suspend", false, true));
            }
            case WITHDRAWN -> actions.add(action(id, "suspend", false, true));
            case SUSPENDED -> actions.add(action(id, "lift", false, true));
            case MERGED -> actions.add(action(id, "unmerge", false, true));
            case NEW, REMOVED -> {}
        }
        if (state.standing() != Standing.REMOVED) {
            actions.add(action(id, state.demo() ? "not-demo" : "as-demo", false, false));
            boolean trusted = state.trust() == Trust.ACKNOWLEDGE;
            actions.add(action(id, trusted ? "review-first" : "trust", false, false));
        }
        if (state.standing() != Standing.MERGED && state.standing() != Standing.REMOVED) {
            actions.add(
                    state.mergePlan().isPresent()
                            ? action(id, "merge", false, false)
                            : action(id, "plan-merge", true, true));
        }
        if (state.standing() != Standing.REMOVED
                && actor.leadsType(
                        entries.secretariat()
                                        .rules()
                                        .registry()
                                        .findType(state.entry().type())
                                        .isEmpty()
                                ? List.of(state.entry().type())
                                : entries.registry().lineage(state.entry().type()).stream()
                                        .map(EquipmentType::id)
                                        .toList())) {
            if (state.entry().liveRevision().isPresent() && state.standing() != Standing.MERGED) {
                actions.add(action(id, "transfer", true, true));
            }
            actions.add(action(id, "remove", false, true));
        }
        return actions;
    }

    private DeskEntryPage.ActionView action(
            String entry, String code, boolean target, boolean words) {
        return new DeskEntryPage.ActionView(
                code,
                links.deskEntry(entry, code),
                context.text("desk-entry." + code),
                context.text("desk-entry." + code + ".explain"),
                target ? context.text("desk-entry." + code + ".target") : "",
                words ? context.text("desk-entry.reason") : "",
                code.equals("remove"));
    }
}
