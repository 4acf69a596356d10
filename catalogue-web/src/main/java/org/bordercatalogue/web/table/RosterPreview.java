package org.bordercatalogue.web.table;

import java.util.List;
import org.bordercatalogue.web.table.TablePage.DoneView;
import org.bordercatalogue.web.table.TablePage.FaultView;
import org.bordercatalogue.web.view.Frame;

/**
 * What a table would change in who is listed, or what was made of it.
 *
 * @param refused why it was not written just now, empty where nothing was in the way
 * @param faults of its headings; nothing of it can be applied then
 * @param seen by which whoever presses says what was seen
 */
record RosterPreview(
        Frame frame,
        String edition,
        String file,
        String refused,
        String summary,
        List<FaultView> faults,
        List<RowView> applying,
        List<RowView> left,
        boolean applied,
        List<DoneView> done,
        String apply,
        String seen,
        String button,
        String again,
        String back) {
    RosterPreview {
        faults = List.copyOf(faults);
        applying = List.copyOf(applying);
        left = List.copyOf(left);
        done = List.copyOf(done);
    }

    /**
     * A row.
     *
     * @param notes what was understood that it does not say in so many words
     */
    record RowView(
            String place,
            String name,
            String kind,
            List<ChangeView> changes,
            List<FaultView> notes,
            List<FaultView> faults) {
        RowView {
            changes = List.copyOf(changes);
            notes = List.copyOf(notes);
            faults = List.copyOf(faults);
        }
    }

    /** A cell that says something else than what stands, empty where nothing does. */
    record ChangeView(String label, String before, String after) {}
}
