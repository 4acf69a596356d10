package org.bordercatalogue.web.shortlist;

import java.util.List;
import org.bordercatalogue.web.dossier.ReasonFields;
import org.bordercatalogue.web.view.Frame;

/**
 * A shortlist, or the form of a new one.
 *
 * @param fresh whether it is not kept yet
 * @param mayEdit whether there are fields
 * @param compare address of the comparison of those not left out, {@code all} of all of them
 * @param viewLink whole address that shows it, {@code editLink} the one that changes it, empty
 *     where the reader has no right to it
 */
record ShortlistPage(
        Frame frame,
        String heading,
        boolean fresh,
        boolean mayEdit,
        String action,
        String name,
        String note,
        String question,
        int version,
        String changed,
        List<ReasonFields.Row> rows,
        List<Entry> entries,
        String compare,
        String all,
        String freeze,
        List<Frame.Entry> exports,
        String viewLink,
        String editLink,
        String saved) {
    /** A product as those read it who may not change it. */
    record Entry(
            String name,
            String exhibitor,
            String url,
            String decision,
            String label,
            String text) {}
}
