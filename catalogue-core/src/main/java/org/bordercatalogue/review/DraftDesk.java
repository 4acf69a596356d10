package org.bordercatalogue.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.draft.DraftFields;
import org.bordercatalogue.draft.DraftReading;
import org.bordercatalogue.draft.Fields;
import org.bordercatalogue.draft.Form;
import org.bordercatalogue.draft.FormSection;
import org.bordercatalogue.draft.ProductFields;
import org.bordercatalogue.draft.SavedSection;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.proposal.FieldComment;
import org.bordercatalogue.proposal.Proposal;

/** Puts together what a draft holds; within one transaction. */
final class DraftDesk {
    private final Desk desk;

    DraftDesk(Desk desk) {
        this.desk = desk;
    }

    Draft draft(Matter matter) {
        String id = matter.id();
        // It is of whoever has the entry now, who may not be the one that had it when it was begun.
        Product opened = desk.contentOf(id).shownBy(matter.entry().exhibitor());
        List<SavedSection> saved = desk.transaction().drafts().listSections(id);
        Fields fields = DraftFields.of(ProductFields.of(opened), saved);
        DraftReading reading = desk.rules().drafts().read(opened, fields);
        Form form = desk.rules().forms().formFor(reading.product().type());
        Map<String, SavedSection> bySection =
                saved.stream()
                        .collect(Collectors.toMap(SavedSection::section, Function.identity()));
        return new Draft(
                matter,
                form,
                opened,
                fields,
                reading,
                bySection,
                comments(matter.proposal()),
                newQuestions(matter.proposal(), form));
    }

    FormSection getSection(Draft draft, String section) {
        return draft.form()
                .findSection(section)
                .orElseThrow(() -> Refusal.notFound("section", section));
    }

    /** What a section held when it had been saved so often. */
    Fields fieldsAt(Draft draft, FormSection section, int version) {
        return desk.transaction()
                .drafts()
                .findSection(draft.matter().id(), section.id(), version)
                .map(SavedSection::fields)
                .orElseGet(() ->
                        Fields.EMPTY.overlaid(ProductFields.of(draft.opened()), section.fields()));
    }

    /** Saves the fields of a section as its next version. */
    void save(Draft draft, FormSection section, Fields fields) {
        desk.transaction()
                .drafts()
                .saveSection(
                        new SavedSection(
                                draft.matter().id(),
                                section.id(),
                                draft.versionOf(section.id()) + 1,
                                withFormer(draft, section, fields),
                                desk.me(),
                                desk.now()));
    }

    /**
     * With the answers that the section holds so far to what is not asked any more: no page has a
     * field for them, so none can say that they are to go.
     */
    private Fields withFormer(Draft draft, FormSection section, Fields fields) {
        SortedMap<String, List<String>> all = new TreeMap<>(fields.values());
        lastSaved(draft, section)
                .ifPresent(saved ->
                        saved.fields().values().entrySet().stream()
                                .filter(text -> wasAsked(draft, text.getKey()))
                                .forEach(text -> all.putIfAbsent(text.getKey(), text.getValue())));
        return new Fields(all);
    }

    private static boolean wasAsked(Draft draft, String field) {
        return draft.reading().formerlyAsked().contains(DraftFields.fieldOf(field));
    }

    Optional<SavedSection> lastSaved(Draft draft, FormSection section) {
        return Optional.ofNullable(draft.saved().get(section.id()));
    }

    /** Of the revision itself, and of those whose text it took over, until they were answered. */
    private List<FieldComment> comments(Proposal proposal) {
        Optional<Proposal> asked =
                proposal.continues()
                        .flatMap(desk.transaction().proposals()::findProposal)
                        .filter(before -> before.stage() == Stage.CHANGES_REQUESTED);
        return asked.map(before -> desk.transaction().proposals().listComments(before.id()))
                .orElse(List.of());
    }

    private static List<String> newQuestions(Proposal proposal, Form form) {
        return proposal.definitionVersion().equals(form.version())
                ? List.of()
                : form.capabilities().stream()
                        .map(Capability::id)
                        .filter(id -> !proposal.asked().contains(id))
                        .toList();
    }
}
