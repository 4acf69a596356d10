package org.bordercatalogue.web.review;

import java.util.Map;

/**
 * What an organiser had typed when something could not be done, and why; nothing of it is lost.
 *
 * @param remarks by field
 */
record Typed(
        String notice, String detail, String reason, String note, Map<String, String> remarks) {
    static final Typed NOTHING = new Typed("", "", "", "", Map.of());

    Typed {
        remarks = Map.copyOf(remarks);
    }
}
