package org.bordercatalogue.web.draft;

import java.util.List;
import org.bordercatalogue.web.page.TypeName;

/**
 * What stands above every page of a draft.
 *
 * @param workspace address of the company's entries
 * @param entry address of the entry with its story
 * @param overview address of the draft's first page; likewise preview and check
 */
record DraftHead(
        String revision,
        String name,
        String exhibitor,
        TypeName type,
        String workspace,
        String entry,
        String overview,
        String preview,
        String check,
        List<SectionLink> sections) {
    DraftHead {
        sections = List.copyOf(sections);
    }

    /**
     * A section of the form.
     *
     * @param stated how much of it is stated, in words
     * @param trouble what has to be put right in it, in words; empty where nothing has
     */
    record SectionLink(
            String id, String label, String url, boolean current, String stated, String trouble) {}
}
