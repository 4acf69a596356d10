package org.bordercatalogue.web.draft;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.draft.Fields;
import org.bordercatalogue.draft.FormSection;
import org.bordercatalogue.draft.RowReading;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.review.Draft;
import org.bordercatalogue.review.Drafting;
import org.bordercatalogue.review.Saving;
import org.bordercatalogue.review.SectionPost;
import org.bordercatalogue.web.entry.EntryPages;
import org.bordercatalogue.web.entry.PostedForm;
import org.bordercatalogue.web.page.PageContext;

/** Keeps a section as it was posted, or tells both texts where somebody else was first. */
final class Keeping {
    private final EntryPages entries;
    private final Actor actor;
    private final PageContext context;

    Keeping(EntryPages entries, ContainerRequestContext request) {
        this.entries = entries;
        this.actor = EntryPages.actor(request);
        this.context = entries.context(request);
    }

    /** What came of it. */
    sealed interface Result {}

    record Kept(int version) implements Result {}

    record NotKept(CollisionPage page) implements Result {}

    Result keep(String revision, String section, PostedForm form) {
        Draft draft = drafting().getDraft(actor, revision);
        if (draft.matter().proposal().stage() != Stage.DRAFT) {
            return new NotKept(collisions(draft).closed(form.fields()));
        }
        FormSection found = section(draft, section);
        Fields posted = form.fields();
        Fields known = only(posted, found::accepts);
        Fields unknown = only(posted, name -> !found.accepts(name));
        int version = form.has(PostedForm.VERSION) ? form.number(PostedForm.VERSION) : 0;
        Saving saving = drafting().save(actor, new SectionPost(revision, section, version, known));
        return switch (saving) {
            case Saving.Kept kept when unknown.saysSame(Fields.EMPTY) -> new Kept(kept.version());
            case Saving.Kept _ ->
                    new NotKept(
                            collisions(drafting().getDraft(actor, revision))
                                    .unasked(found, unknown));
            case Saving.Collision collision -> new NotKept(collisions(draft).collision(collision));
        };
    }

    /**
     * @param others who else has the section open, in words
     */
    SavedView saved(Draft draft, String section, int version, List<String> others) {
        ReadingViews readings = new ReadingViews(context);
        SortedMap<String, SavedView.Understood> rows = new TreeMap<>();
        for (Capability capability : section(draft, section).capabilities()) {
            draft.reading()
                    .rowsOf(capability.id())
                    .forEach(row ->
                            rows.put(
                                    capability.id() + "." + row.fields().row(),
                                    understood(readings, capability, row)));
        }
        String state =
                version < 0
                        ? context.text("form.collided")
                        : context.messages()
                                .text(
                                        "form.kept",
                                        "when",
                                        context.messages()
                                                .moment(
                                                        entries.secretariat()
                                                                .rules()
                                                                .clock()
                                                                .instant()));
        return new SavedView(version, state, others, rows);
    }

    static SavedView.Understood understood(
            ReadingViews readings, Capability capability, RowReading row) {
        return readings.of(capability, row)
                .map(each ->
                        new SavedView.Understood(
                                each.read(),
                                each.searched(),
                                each.warnings(),
                                readings.fault(capability, row)))
                .orElseGet(() ->
                        new SavedView.Understood(
                                "", "", List.of(), readings.fault(capability, row)));
    }

    static FormSection section(Draft draft, String id) {
        return draft.form()
                .findSection(id)
                .orElseThrow(() ->
                        new CatalogueException(
                                ErrorCode.NOT_FOUND, "The form has no section \"" + id + "\""));
    }

    private Collisions collisions(Draft draft) {
        String exhibitor = draft.matter().entry().exhibitor();
        return new Collisions(
                draft,
                new DraftHeads(draft, entries.exhibitors().name(exhibitor), context),
                entries.people(actor, exhibitor, context),
                entries.registry(),
                context);
    }

    private Drafting drafting() {
        return entries.secretariat().drafting();
    }

    private static Fields only(Fields fields, Predicate<String> names) {
        SortedMap<String, List<String>> kept = new TreeMap<>();
        fields.values()
                .forEach((name, texts) -> {
                    if (names.test(name)) {
                        kept.put(name, texts);
                    }
                });
        return new Fields(kept);
    }
}
