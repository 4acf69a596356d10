package org.bordercatalogue.web.draft;

import java.util.List;
import org.bordercatalogue.review.Action;
import org.bordercatalogue.review.Draft;
import org.bordercatalogue.review.Outlook;
import org.bordercatalogue.web.entry.DifferenceViews;
import org.bordercatalogue.web.entry.EntryPages;
import org.bordercatalogue.web.entry.FieldNames;
import org.bordercatalogue.web.entry.LikenessView;
import org.bordercatalogue.web.entry.PostedForm;
import org.bordercatalogue.web.entry.WorkLinks;
import org.bordercatalogue.web.page.PageContext;

/** Makes the page of the last look before a draft is sent in. */
final class CheckPages {
    private final EntryPages entries;
    private final PageContext context;
    private final WorkLinks links;

    CheckPages(EntryPages entries, PageContext context) {
        this.entries = entries;
        this.context = context;
        this.links = new WorkLinks(context.links());
    }

    CheckPage page(Draft draft, Outlook outlook, List<Action> may, String answer) {
        String revision = draft.matter().proposal().id();
        String exhibitor = entries.exhibitors().name(draft.matter().entry().exhibitor());
        FieldNames names = new FieldNames(entries.registry(), context);
        String way = way(outlook);
        return new CheckPage(
                context.workFrame(context.text("check.title." + way)),
                new DraftHeads(draft, exhibitor, context).head(""),
                PostedForm.newKey(),
                links.draft(revision, "submit"),
                context.text("check.title." + way),
                context.text("check.lead." + way),
                context.text("check.button." + way),
                outlook.faults().isEmpty() && !outlook.changes().isEmpty(),
                may.contains(Action.SUBMIT),
                outlook.faults().stream()
                        .map(each -> Places.at(draft, each, names, context))
                        .toList(),
                new DifferenceViews(draft.matter().entry().id(), entries.registry(), context)
                        .list(outlook.changes()),
                draft.matter().entry().entry().liveRevision().isEmpty()
                        ? List.of()
                        : outlook.causes().stream().map(each -> names.of(each.field())).toList(),
                outlook.likenesses().stream()
                        .map(each -> LikenessView.of(each, entries.exhibitors(), links))
                        .toList(),
                answer,
                new Completeness(draft, entries.demand().gains(draft.form().type()), context)
                        .view());
    }

    private static String way(Outlook outlook) {
        if (outlook.changes().isEmpty()) {
            return "nothing";
        }
        return outlook.atOnce() ? "now" : "review";
    }
}
