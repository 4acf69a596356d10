package org.bordercatalogue.review;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bordercatalogue.draft.DraftFields;
import org.bordercatalogue.draft.Fields;
import org.bordercatalogue.draft.FormSection;

/** Cuts the fields of a whole form into its sections. */
final class Sections {
    private Sections() {}

    static Fields only(FormSection section, Fields fields) {
        return Fields.EMPTY.overlaid(fields, section.fields());
    }

    /**
     * These fields with the answers that the section holds so far to what is not asked any more: no
     * page has a field for them, so none can say that they are to go.
     */
    static Fields withFormer(Draft draft, FormSection section, Fields fields) {
        SortedMap<String, List<String>> all = new TreeMap<>(fields.values());
        Optional.ofNullable(draft.saved().get(section.id()))
                .ifPresent(saved ->
                        saved.fields()
                                .values()
                                .forEach((name, texts) -> {
                                    if (draft.reading()
                                            .formerlyAsked()
                                            .contains(DraftFields.fieldOf(name))) {
                                        all.putIfAbsent(name, texts);
                                    }
                                }));
        return new Fields(all);
    }

    /** With an empty text for each field that nothing is said of. */
    static Fields whole(FormSection section, Fields fields) {
        return DraftFields.complete(section, only(section, fields));
    }
}
