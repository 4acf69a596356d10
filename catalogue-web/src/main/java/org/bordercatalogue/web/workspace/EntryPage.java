package org.bordercatalogue.web.workspace;

import java.util.List;
import org.bordercatalogue.web.entry.StoryView;
import org.bordercatalogue.web.page.TypeName;
import org.bordercatalogue.web.view.Frame;

/**
 * An entry as its exhibitor sees it: where it stands, what is on its way, what happened.
 *
 * @param publicPage its address for everybody; empty while nothing of it is shown
 * @param wishes what readers ask for and it does not state
 * @param pending address of the revision on its way; empty where there is none
 */
record EntryPage(
        Frame frame,
        String key,
        String name,
        TypeName type,
        String exhibitor,
        String workspace,
        String standing,
        String standingLabel,
        String standingLead,
        String reason,
        String publicPage,
        String pending,
        String pendingLabel,
        List<StandingAction> actions,
        List<WishView> wishes,
        List<StoryView> story) {
    EntryPage {
        actions = List.copyOf(actions);
        wishes = List.copyOf(wishes);
        story = List.copyOf(story);
    }

    /**
     * Something that can be done with the entry.
     *
     * @param words label of a text that goes with it; empty where none does
     */
    record StandingAction(
            String url, String label, String explain, String words, String name, boolean primary) {}
}
