package org.bordercatalogue.web.table;

import java.util.List;
import org.bordercatalogue.web.entry.DifferenceView;
import org.bordercatalogue.web.view.Frame;

/**
 * What a table would change, or what was made of it.
 *
 * @param faults of its headings; nothing of it can be applied then
 * @param applying rows that become drafts
 * @param left rows that stay out, and why
 * @param done drafts that it was written to, once it is applied
 */
record TablePage(
        Frame frame,
        String file,
        String summary,
        List<FaultView> faults,
        List<RowView> applying,
        List<RowView> left,
        boolean applied,
        List<DoneView> done,
        String apply,
        String button,
        String back) {
    TablePage {
        faults = List.copyOf(faults);
        applying = List.copyOf(applying);
        left = List.copyOf(left);
        done = List.copyOf(done);
    }

    /**
     * A cell that is not as it must be.
     *
     * @param place such as {@code cargo-scanner, C7}
     */
    record FaultView(String place, String field, String message) {}

    /**
     * A row.
     *
     * @param doubts what is taken and may be a slip all the same
     */
    record RowView(
            String place,
            String name,
            String kind,
            List<DifferenceView> changes,
            List<FaultView> doubts,
            List<FaultView> faults) {
        RowView {
            doubts = List.copyOf(doubts);
            changes = List.copyOf(changes);
            faults = List.copyOf(faults);
        }
    }

    record DoneView(String place, String name, String url) {}
}
