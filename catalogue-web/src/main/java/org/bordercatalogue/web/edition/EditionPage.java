package org.bordercatalogue.web.edition;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.web.figure.FigureView;
import org.bordercatalogue.web.media.PictureView;
import org.bordercatalogue.web.view.Frame;

/**
 * The page of one edition: what its sources say, and who is listed.
 *
 * @param facts only those that the sources state
 * @param partial whether those listed are only some, from sources
 * @param plan where the booths are
 */
record EditionPage(
        Frame frame,
        String name,
        String theme,
        String when,
        String place,
        List<Fact> facts,
        boolean partial,
        List<ListedView> listed,
        Optional<PictureView> plan,
        List<FigureView.SourceView> sources,
        String calendar,
        String data) {
    record Fact(String label, String value) {}

    /**
     * A company at the edition.
     *
     * @param host whose booth it shares, empty where it is its own
     * @param sheet address of what is put up at the booth
     */
    record ListedView(
            String exhibitor,
            String url,
            String role,
            String booth,
            String host,
            String sheet,
            List<ShownView> products,
            Optional<FigureView.SourceView> source) {
        ListedView {
            products = List.copyOf(products);
        }
    }

    /**
     * A product shown there.
     *
     * @param times of demonstrations, in the time of the place
     */
    record ShownView(String name, String url, boolean isNew, List<String> times) {
        ShownView {
            times = List.copyOf(times);
        }
    }
}
