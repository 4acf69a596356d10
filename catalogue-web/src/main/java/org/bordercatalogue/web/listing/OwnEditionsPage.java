package org.bordercatalogue.web.listing;

import java.util.List;
import org.bordercatalogue.web.view.Frame;

/** The editions at which a company is listed. */
record OwnEditionsPage(Frame frame, String exhibitor, String workspace, List<Line> editions) {
    OwnEditionsPage {
        editions = List.copyOf(editions);
    }

    /**
     * An edition.
     *
     * @param booth empty where none is given yet
     */
    record Line(String name, String url, String when, String booth, String shown) {}
}
