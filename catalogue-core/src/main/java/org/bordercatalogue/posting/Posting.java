package org.bordercatalogue.posting;

import java.util.List;
import java.util.Map;
import org.bordercatalogue.draft.Overlay;
import org.bordercatalogue.figure.Figure;

/**
 * A product's JSON as fields of a draft.
 *
 * @param figures as they were sent, by the name of their row, such as {@code weight.1}
 * @param flaws of its shape; where there are none, the fields are still to be read
 */
record Posting(Overlay overlay, Map<String, Figure> figures, List<Flaw> flaws) {
    Posting {
        figures = Map.copyOf(figures);
        flaws = List.copyOf(flaws);
    }
}
