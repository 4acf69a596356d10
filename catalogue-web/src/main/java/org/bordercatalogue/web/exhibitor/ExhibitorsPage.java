package org.bordercatalogue.web.exhibitor;

import java.util.List;
import org.bordercatalogue.web.view.Frame;

/** All exhibitors, by first letter. */
record ExhibitorsPage(Frame frame, int total, List<Letter> letters) {
    record Letter(String letter, List<ExhibitorLine> exhibitors) {}

    /**
     * An exhibitor as lists show it.
     *
     * @param country in the reader's language, empty when not stated
     * @param products how many it shows, in words
     */
    record ExhibitorLine(String name, String url, String country, String products) {}
}
