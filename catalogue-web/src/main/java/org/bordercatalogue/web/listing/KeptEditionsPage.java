package org.bordercatalogue.web.listing;

import java.util.List;
import org.bordercatalogue.web.form.FormView;
import org.bordercatalogue.web.view.Frame;

/** The editions that somebody keeps, and a form for another. */
record KeptEditionsPage(Frame frame, List<Line> editions, FormView add) {
    KeptEditionsPage {
        editions = List.copyOf(editions);
    }

    /** An edition. */
    record Line(String name, String url, String when, String place) {}
}
