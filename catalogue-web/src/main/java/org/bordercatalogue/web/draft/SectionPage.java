package org.bordercatalogue.web.draft;

import java.util.List;
import org.bordercatalogue.web.view.Frame;

/**
 * One section of a draft, to be written in.
 *
 * @param version that its writer sees, named again when it is saved
 * @param action address that it is posted to
 * @param state whether all is kept, in words
 * @param others who else has it open, in words
 * @param reading address that reads a figure back
 * @param nextId of the section after it; empty for the last
 */
record SectionPage(
        Frame frame,
        DraftHead head,
        String id,
        String heading,
        int version,
        String action,
        String state,
        List<String> others,
        String reading,
        List<TextView> texts,
        List<TextView> descriptions,
        List<FieldView> fields,
        List<TroubleView> troubles,
        String nextLabel,
        String nextId) {
    SectionPage {
        others = List.copyOf(others);
        texts = List.copyOf(texts);
        descriptions = List.copyOf(descriptions);
        fields = List.copyOf(fields);
        troubles = List.copyOf(troubles);
    }

    /** Something that has to be put right, with where it stands. */
    record TroubleView(String label, String text, String url) {}
}
