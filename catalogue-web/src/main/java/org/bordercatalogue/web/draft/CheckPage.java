package org.bordercatalogue.web.draft;

import java.util.List;
import org.bordercatalogue.web.entry.DifferenceView;
import org.bordercatalogue.web.entry.LikenessView;
import org.bordercatalogue.web.view.Frame;

/**
 * What sending a draft in would come to, and the button that does it.
 *
 * @param key so that sending it twice sends it once
 * @param lead what the button does, in words
 * @param ready whether it can be sent in as it is
 * @param causes labels of the fields for which a reviewer looks first
 * @param likenesses entries that may be the same product
 * @param answer what was said of them already
 */
record CheckPage(
        Frame frame,
        DraftHead head,
        String key,
        String action,
        String title,
        String lead,
        String button,
        boolean ready,
        boolean may,
        List<SectionPage.TroubleView> troubles,
        List<DifferenceView> changes,
        List<String> causes,
        List<LikenessView> likenesses,
        String answer,
        DraftPage.CompletenessView completeness) {
    CheckPage {
        troubles = List.copyOf(troubles);
        changes = List.copyOf(changes);
        causes = List.copyOf(causes);
        likenesses = List.copyOf(likenesses);
    }
}
