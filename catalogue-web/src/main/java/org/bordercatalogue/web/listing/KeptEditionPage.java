package org.bordercatalogue.web.listing;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.web.form.FormView;
import org.bordercatalogue.web.view.Frame;

/**
 * An edition as its organisers keep it.
 *
 * @param table where all who are listed are kept at once
 * @param notice what was done, or why it was not
 * @param states in words, what its rules come to now
 * @param listing the form by which somebody is listed, or a listing changed
 * @param changing whose listing is being changed, empty for a new one
 */
record KeptEditionPage(
        Frame frame,
        String name,
        String when,
        String publicPage,
        String list,
        String table,
        String notice,
        List<String> states,
        List<Row> rows,
        Optional<FormView> listing,
        String changing,
        KeptPlan plan,
        FormView rules,
        FormView about) {
    KeptEditionPage {
        states = List.copyOf(states);
        rows = List.copyOf(rows);
    }

    /**
     * An exhibitor at the edition.
     *
     * @param booth empty where it has none yet; likewise the host whose booth it shares
     * @param embargo in words, empty where there is none
     */
    record Row(
            String exhibitor,
            String id,
            String url,
            String booth,
            String host,
            String products,
            String embargo,
            String change,
            String sheet,
            String remove) {}
}
