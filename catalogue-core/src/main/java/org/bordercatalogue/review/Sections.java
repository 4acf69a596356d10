package org.bordercatalogue.review;

import org.bordercatalogue.draft.DraftFields;
import org.bordercatalogue.draft.Fields;
import org.bordercatalogue.draft.FormSection;

/** Cuts the fields of a whole form into its sections. */
final class Sections {
    private Sections() {}

    static Fields only(FormSection section, Fields fields) {
        return Fields.EMPTY.overlaid(fields, section.fields());
    }

    /** With an empty text for each field that nothing is said of. */
    static Fields whole(FormSection section, Fields fields) {
        return DraftFields.complete(section, only(section, fields));
    }
}
