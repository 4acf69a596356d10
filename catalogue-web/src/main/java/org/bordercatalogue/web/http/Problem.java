package org.bordercatalogue.web.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.bordercatalogue.posting.Flaw;

/**
 * An RFC 9457 problem document.
 *
 * @param title the kind of failure, in the reader's language
 * @param detail what was wrong and what would be right; empty where it is not to be told
 * @param incident the id under which the log knows the request
 * @param faults all that has to be put right, each with a pointer to its place (RFC 6901)
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String incident,
        List<Flaw> faults) {
    static final String MEDIA_TYPE = "application/problem+json";

    Problem {
        faults = List.copyOf(faults);
    }
}
