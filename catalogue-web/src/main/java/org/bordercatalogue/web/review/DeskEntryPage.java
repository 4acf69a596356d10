package org.bordercatalogue.web.review;

import java.util.List;
import org.bordercatalogue.web.entry.StoryView;
import org.bordercatalogue.web.page.TypeName;
import org.bordercatalogue.web.view.Frame;

/**
 * An entry with all that organisers may know of it and do with it.
 *
 * @param revisions the newest first
 * @param actions what can be done with the entry as it stands
 * @param notice what kept the last thing from being done, in words; {@code detail} in English
 */
record DeskEntryPage(
        Frame frame,
        String key,
        String id,
        String name,
        TypeName type,
        String exhibitor,
        String company,
        String standing,
        String standingLabel,
        String standingLead,
        String reason,
        String publicPage,
        String desk,
        List<String> facts,
        String notice,
        String detail,
        List<RevisionView> revisions,
        List<ActionView> actions,
        List<StoryView> story) {
    DeskEntryPage {
        facts = List.copyOf(facts);
        revisions = List.copyOf(revisions);
        actions = List.copyOf(actions);
        story = List.copyOf(story);
    }

    /**
     * @param revert address that puts it before the public again; empty where that cannot be
     */
    record RevisionView(
            String number,
            String stage,
            String stageLabel,
            String when,
            String url,
            String revert) {}

    /**
     * @param target label of a text that names another entry; empty where none is needed
     * @param words label of the reason; empty likewise
     */
    record ActionView(
            String code,
            String url,
            String label,
            String explain,
            String target,
            String words,
            boolean grave) {}
}
