package org.bordercatalogue.web.edition;

import java.util.List;
import org.bordercatalogue.web.view.Frame;

/** All editions, the latest first. */
public record EditionsPage(Frame frame, List<EditionLine> editions) {
    /**
     * An edition as lists show it.
     *
     * @param when in words, empty where the source does not say; likewise the place
     */
    public record EditionLine(String name, String url, String when, String place, String theme) {}
}
