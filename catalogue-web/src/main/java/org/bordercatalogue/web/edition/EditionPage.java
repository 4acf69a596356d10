package org.bordercatalogue.web.edition;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.web.figure.FigureView;
import org.bordercatalogue.web.view.Frame;

/**
 * The page of one edition: what its sources say, and that no list of exhibitors is on record.
 *
 * @param facts only those that the sources state
 */
record EditionPage(
        Frame frame,
        String name,
        String theme,
        String when,
        String place,
        List<Fact> facts,
        List<ListedView> listed,
        List<FigureView.SourceView> sources,
        String data) {
    record Fact(String label, String value) {}

    /** A company that a source names in connection with the edition. */
    record ListedView(
            String exhibitor,
            String url,
            String role,
            String booth,
            Optional<FigureView.SourceView> source) {}
}
