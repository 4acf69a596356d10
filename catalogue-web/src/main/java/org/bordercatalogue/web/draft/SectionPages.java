package org.bordercatalogue.web.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.draft.Form;
import org.bordercatalogue.draft.FormSection;
import org.bordercatalogue.draft.SavedSection;
import org.bordercatalogue.review.Draft;
import org.bordercatalogue.web.entry.FieldNames;
import org.bordercatalogue.web.entry.StageWords;
import org.bordercatalogue.web.entry.WorkLinks;
import org.bordercatalogue.web.page.PageContext;

/** Makes the page of a section. */
final class SectionPages {
    private final Registry registry;
    private final PageContext context;
    private final WorkLinks links;

    SectionPages(Registry registry, PageContext context) {
        this.registry = registry;
        this.context = context;
        this.links = new WorkLinks(context.links());
    }

    /**
     * @param heads with the names that the page shows
     * @param added id of a capability that is to have one more row, else empty
     * @param saver who saved it last, in words
     * @param others who else has it open, in words
     */
    SectionPage page(
            Draft draft,
            FormSection section,
            DraftHeads heads,
            String added,
            String saver,
            List<String> others) {
        String revision = draft.matter().proposal().id();
        FieldViews fields = new FieldViews(draft, draft.fields(), added, context);
        List<TextView> texts =
                new TextViews(draft, draft.fields(), registry, context).list(section);
        Optional<FormSection> next = next(draft.form(), section);
        return new SectionPage(
                context.workFrame(heads.label(section) + " – " + draft.reading().product().name()),
                heads.head(section.id()),
                section.id(),
                heads.label(section),
                draft.versionOf(section.id()),
                links.section(revision, section.id()),
                state(draft, section, saver),
                others,
                links.reading(),
                texts.stream().filter(each -> each.language().isEmpty()).toList(),
                texts.stream().filter(each -> !each.language().isEmpty()).toList(),
                fields.list(section.capabilities(), draft.reading()),
                troubles(draft, section),
                next.map(heads::label).orElse(""),
                next.map(FormSection::id).orElse(""));
    }

    private String state(Draft draft, FormSection section, String saver) {
        SavedSection saved = draft.saved().get(section.id());
        return saved == null
                ? context.text("form.unsaved")
                : context.messages()
                        .text(
                                "form.saved",
                                Map.of(
                                        "who",
                                        saver,
                                        "when",
                                        context.messages().moment(saved.savedAt())));
    }

    private List<SectionPage.TroubleView> troubles(Draft draft, FormSection section) {
        FieldNames names = new FieldNames(registry, context);
        List<String> own = section.fields();
        return draft.reading().faults().stream()
                .filter(each -> own.contains(each.field()))
                .map(each ->
                        new SectionPage.TroubleView(
                                names.of(each.field()),
                                context.text("entry-fault." + StageWords.code(each.kind())),
                                "#" + each.field()))
                .toList();
    }

    private static Optional<FormSection> next(Form form, FormSection section) {
        int place = form.sections().indexOf(section);
        return place + 1 < form.sections().size()
                ? Optional.of(form.sections().get(place + 1))
                : Optional.empty();
    }
}
