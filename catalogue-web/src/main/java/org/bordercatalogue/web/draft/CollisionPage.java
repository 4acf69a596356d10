package org.bordercatalogue.web.draft;

import java.util.List;
import org.bordercatalogue.web.view.Frame;

/**
 * What was not kept, and why; nothing of it is lost.
 *
 * @param lead what happened, in words
 * @param action address that the writer's own text is sent to once more; empty where it cannot be
 * @param version of what is kept now
 * @param fields those that both sides wrote, each with what was before, theirs and the writer's
 * @param rest what else the writer had posted, sent along unseen
 */
record CollisionPage(
        Frame frame,
        DraftHead head,
        String title,
        String lead,
        String action,
        String take,
        int version,
        List<Side> fields,
        List<Posted> rest) {
    CollisionPage {
        fields = List.copyOf(fields);
        rest = List.copyOf(rest);
    }

    /**
     * One field, as the three texts have it.
     *
     * @param inputs the writer's own, to be edited
     */
    record Side(
            String label,
            List<String> before,
            List<String> theirs,
            List<Posted> inputs,
            boolean both) {
        Side {
            before = List.copyOf(before);
            theirs = List.copyOf(theirs);
            inputs = List.copyOf(inputs);
        }
    }

    /** A text that was posted. */
    record Posted(String name, String label, String value, boolean several) {}
}
