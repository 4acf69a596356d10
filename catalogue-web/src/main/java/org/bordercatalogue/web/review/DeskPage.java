package org.bordercatalogue.web.review;

import java.util.List;
import org.bordercatalogue.web.entry.DifferenceView;
import org.bordercatalogue.web.page.TypeName;
import org.bordercatalogue.web.view.Frame;

/**
 * What waits, the longest first.
 *
 * @param tabs the lists of the desk with their counts
 * @param staged how many decisions are made and not told, in words; empty where none
 * @param release address that tells them all
 */
record DeskPage(
        Frame frame,
        String title,
        String lead,
        List<Frame.Entry> tabs,
        List<LineView> lines,
        List<UnseenView> unseen,
        boolean empty,
        String staged,
        String release) {
    DeskPage {
        tabs = List.copyOf(tabs);
        lines = List.copyOf(lines);
        unseen = List.copyOf(unseen);
    }

    /**
     * A revision on its way.
     *
     * @param kind whether it is new or a change, in words
     * @param age since it waits, in words; {@code old} whether that is too long
     * @param note who has it, or what else is to be known; may be empty
     */
    record LineView(
            String name,
            String url,
            TypeName type,
            String exhibitor,
            String kind,
            String stage,
            String stageLabel,
            String age,
            boolean old,
            String note) {}

    /** A change that went live at once. */
    record UnseenView(
            String name,
            String url,
            String exhibitor,
            String when,
            String action,
            List<DifferenceView> changes) {
        UnseenView {
            changes = List.copyOf(changes);
        }
    }
}
