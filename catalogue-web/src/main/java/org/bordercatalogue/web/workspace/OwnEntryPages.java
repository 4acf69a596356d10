package org.bordercatalogue.web.workspace;

import java.util.ArrayList;
import java.util.List;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.product.Standing;
import org.bordercatalogue.proposal.EntryState;
import org.bordercatalogue.review.Queues;
import org.bordercatalogue.web.entry.EntryPages;
import org.bordercatalogue.web.entry.PostedForm;
import org.bordercatalogue.web.entry.StageWords;
import org.bordercatalogue.web.entry.StoryViews;
import org.bordercatalogue.web.entry.WorkLinks;
import org.bordercatalogue.web.page.PageContext;

/** Makes the page of an entry for those who keep it. */
final class OwnEntryPages {
    private final EntryPages entries;
    private final Actor actor;
    private final PageContext context;
    private final WorkLinks links;

    OwnEntryPages(EntryPages entries, Actor actor, PageContext context) {
        this.entries = entries;
        this.actor = actor;
        this.context = context;
        this.links = new WorkLinks(context.links());
    }

    EntryPage page(String id) {
        Queues queues = entries.secretariat().queues();
        Queues.Own own = queues.getEntry(actor, id);
        EntryState state = own.entry();
        Queues.Sheet sheet = queues.getSheet(actor, own.open().orElse(own.last()).id());
        String standing = StageWords.code(state.standing());
        return new EntryPage(
                context.workFrame(own.name()),
                PostedForm.newKey(),
                own.name(),
                context.types().of(state.entry().type()),
                entries.exhibitors().name(state.exhibitor()),
                links.workspace(state.exhibitor()),
                standing,
                StageWords.standing(state.standing(), context),
                context.text("standing." + standing + ".lead"),
                state.reason().orElse(""),
                state.standing().shown() ? context.links().product(id) : "",
                own.open().map(each -> links.draft(each.id())).orElse(""),
                own.open().map(each -> StageWords.stage(each.stage(), context)).orElse(""),
                actions(own),
                new WishViews(entries, context).list(List.of(id), _ -> own.name()),
                new StoryViews(entries.people(actor, state.exhibitor(), context), context)
                        .list(sheet.audit()));
    }

    private List<EntryPage.StandingAction> actions(Queues.Own own) {
        String id = own.entry().id();
        boolean admin = actor.administers(own.entry().exhibitor());
        List<EntryPage.StandingAction> actions = new ArrayList<>();
        Standing standing = own.entry().standing();
        if (own.open().isEmpty() && standing != Standing.MERGED && standing != Standing.REMOVED) {
            actions.add(action(id, "edit", false, true));
        }
        if (own.entry().entry().liveRevision().isPresent() && standing.shown()) {
            actions.add(action(id, "copy", true, false));
        }
        if (admin) {
            codes(standing).forEach(code -> actions.add(action(id, code, isWorded(code), false)));
        }
        return actions;
    }

    private static List<String> codes(Standing standing) {
        return switch (standing) {
            case LIVE -> List.of("pause", "retire");
            case RETIRED -> List.of("sell-again", "pause");
            case WITHDRAWN -> List.of("resume");
            case NEW, SUSPENDED, MERGED, REMOVED -> List.of();
        };
    }

    private static boolean isWorded(String code) {
        return code.equals("pause") || code.equals("retire");
    }

    private EntryPage.StandingAction action(
            String entry, String code, boolean words, boolean primary) {
        return new EntryPage.StandingAction(
                links.entry(entry, code),
                context.text("entry." + code),
                context.text("entry." + code + ".explain"),
                words ? context.text("entry." + code + ".words") : "",
                code,
                primary);
    }
}
