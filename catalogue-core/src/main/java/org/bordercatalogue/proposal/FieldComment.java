package org.bordercatalogue.proposal;

import java.time.Instant;

/**
 * What a reviewer says about one field.
 *
 * @param field its name in the form; a capability's id
 */
public record FieldComment(
        String revision, int number, String field, String words, String author, Instant at) {}
