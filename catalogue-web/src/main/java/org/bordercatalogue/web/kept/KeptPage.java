package org.bordercatalogue.web.kept;

import java.util.List;
import org.bordercatalogue.web.view.Frame;

/**
 * The page that gives somebody back what they had typed.
 *
 * @param lead what happened, in words
 * @param fault why it cannot be sent as it is; empty where it can
 * @param action where it is sent once more; empty where it has to be copied by hand
 * @param carried the sealed text
 * @param button what sending it does
 * @param texts what was typed; none where that is for its writer's eyes only, who is not known
 * @param onward where to go without it
 */
record KeptPage(
        Frame frame,
        String title,
        String lead,
        String fault,
        String action,
        String carried,
        String button,
        List<TextView> texts,
        String onward,
        String onwardLabel) {
    KeptPage {
        texts = List.copyOf(texts);
    }

    /** One field. */
    record TextView(String label, List<String> values) {
        TextView {
            values = List.copyOf(values);
        }
    }
}
