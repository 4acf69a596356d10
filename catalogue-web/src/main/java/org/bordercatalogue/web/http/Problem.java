package org.bordercatalogue.web.http;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * An RFC 9457 problem document.
 *
 * @param title the kind of failure, in the reader's language
 * @param detail what was wrong and what would be right; empty where it is not to be told
 * @param incident the id under which the log knows the request
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(String type, String title, int status, String detail, String code, String incident) {
    static final String MEDIA_TYPE = "application/problem+json";
}
