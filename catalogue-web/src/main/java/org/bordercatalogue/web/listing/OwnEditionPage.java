package org.bordercatalogue.web.listing;

import java.util.List;
import org.bordercatalogue.web.form.Fault;
import org.bordercatalogue.web.page.TypeName;
import org.bordercatalogue.web.view.Frame;

/**
 * A company at an edition, as it keeps that itself.
 *
 * @param booth empty where none is given yet; likewise the host whose booth it shares
 * @param until in words, until when it may say what it shows; empty where that is open
 * @param plan where the edition shows its booths, empty where it does not
 * @param before the edition at which it was last, empty where there is none
 * @param leave where it leaves the edition, empty for whoever may not
 */
record OwnEditionPage(
        Frame frame,
        String name,
        String when,
        String exhibitor,
        String back,
        String publicPage,
        String notice,
        List<Fault> faults,
        String booth,
        String host,
        String embargo,
        String until,
        boolean open,
        String plan,
        String sheet,
        String action,
        String copy,
        String key,
        String code,
        List<Row> shown,
        List<Row> others,
        String before,
        List<Row> last,
        String leave) {
    OwnEditionPage {
        faults = List.copyOf(faults);
        shown = List.copyOf(shown);
        others = List.copyOf(others);
        last = List.copyOf(last);
    }

    /**
     * A product of the company.
     *
     * @param times of demonstrations, one to a line
     */
    record Row(String id, String name, String url, TypeName type, String times, boolean isNew) {}
}
