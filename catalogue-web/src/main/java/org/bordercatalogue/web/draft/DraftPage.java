package org.bordercatalogue.web.draft;

import java.util.List;
import org.bordercatalogue.web.entry.DifferenceView;
import org.bordercatalogue.web.view.Frame;

/**
 * The first page of a draft: what is written, what is missing, what was said of it.
 *
 * @param stage code of the stage; {@code stageLabel} and {@code lead} in words
 * @param reason what the reviewer said of the whole, empty where nothing
 * @param remarks what they said of fields, each leading to its field
 * @param fresh labels of questions that are asked now and were not when the draft was begun
 * @param former what is not asked any more and was answered; the answers are kept
 * @param changes against what is public
 * @param actions what the reader may do now
 */
record DraftPage(
        Frame frame,
        DraftHead head,
        String key,
        String stage,
        String stageLabel,
        String lead,
        boolean open,
        String reason,
        List<SectionPage.TroubleView> remarks,
        List<SectionPage.TroubleView> troubles,
        List<SectionPage.TroubleView> fresh,
        List<String> former,
        CompletenessView completeness,
        List<DifferenceView> changes,
        List<ActionView> actions) {
    DraftPage {
        remarks = List.copyOf(remarks);
        troubles = List.copyOf(troubles);
        fresh = List.copyOf(fresh);
        former = List.copyOf(former);
        changes = List.copyOf(changes);
        actions = List.copyOf(actions);
    }

    /**
     * How much is stated of what delegates look for.
     *
     * @param gaps what is missing, the weightiest first
     * @param more how many gaps are not named, in words; empty where none
     */
    record CompletenessView(
            String keys,
            int keysStated,
            int keysAsked,
            String filters,
            int filtersStated,
            int filtersAsked,
            List<SectionPage.TroubleView> gaps,
            String more) {
        CompletenessView {
            gaps = List.copyOf(gaps);
        }
    }

    /**
     * Something that can be done.
     *
     * @param words label of a text that goes with it; empty where none does
     */
    record ActionView(String url, String label, String explain, String words, boolean primary) {}
}
