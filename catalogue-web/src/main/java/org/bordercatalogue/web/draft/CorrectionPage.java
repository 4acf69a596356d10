package org.bordercatalogue.web.draft;

import java.util.List;
import org.bordercatalogue.web.view.Frame;

/**
 * The fields of a revision for an organiser to write right.
 *
 * @param hash of the text that is corrected
 * @param notice what kept it from being done, in words; {@code detail} in English
 */
record CorrectionPage(
        Frame frame,
        String key,
        String hash,
        String name,
        String exhibitor,
        String back,
        String action,
        String reason,
        String notice,
        String detail,
        List<TextView> texts,
        List<FieldView> fields) {
    CorrectionPage {
        texts = List.copyOf(texts);
        fields = List.copyOf(fields);
    }
}
