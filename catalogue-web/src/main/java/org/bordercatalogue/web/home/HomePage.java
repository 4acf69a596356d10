package org.bordercatalogue.web.home;

import java.util.List;
import org.bordercatalogue.web.edition.EditionsPage;
import org.bordercatalogue.web.type.TypeBranch;
import org.bordercatalogue.web.view.Frame;

/**
 * The home page.
 *
 * @param examples of what can be typed
 * @param total how many products there are, in words; {@code all} leads to them
 * @param types the families with what is below each
 * @param editions the latest
 */
record HomePage(
        Frame frame,
        List<Example> examples,
        String total,
        String all,
        List<TypeBranch> types,
        List<EditionsPage.EditionLine> editions) {
    HomePage {
        examples = List.copyOf(examples);
        types = List.copyOf(types);
        editions = List.copyOf(editions);
    }

    record Example(String words, String url) {}
}
