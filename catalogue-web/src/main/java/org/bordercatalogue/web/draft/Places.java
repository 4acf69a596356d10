package org.bordercatalogue.web.draft;

import org.bordercatalogue.draft.Fault;
import org.bordercatalogue.review.Draft;
import org.bordercatalogue.web.entry.FieldNames;
import org.bordercatalogue.web.entry.StageWords;
import org.bordercatalogue.web.entry.WorkLinks;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.url.Addresses;

/** Finds where in a draft's form a field stands. */
final class Places {
    private Places() {}

    static String field(Draft draft, String field, PageContext context) {
        WorkLinks links = new WorkLinks(context.links());
        String revision = draft.matter().proposal().id();
        return draft.form()
                .findSectionOf(field)
                .map(section ->
                        links.section(revision, section.id()) + "#" + Addresses.encode(field))
                .orElseGet(() -> links.draft(revision));
    }

    static SectionPage.TroubleView at(
            Draft draft, Fault fault, FieldNames names, PageContext context) {
        return new SectionPage.TroubleView(
                names.of(fault.field()),
                context.text("entry-fault." + StageWords.code(fault.kind())),
                field(draft, fault.field(), context));
    }
}
