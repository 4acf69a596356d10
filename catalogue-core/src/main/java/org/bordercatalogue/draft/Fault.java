package org.bordercatalogue.draft;

/**
 * Something that has to be put right before a draft can be sent in.
 *
 * @param field name of the field
 * @param row of a capability, from 1; 0 where the field as a whole is meant
 * @param message what is wrong and what would be right, in English
 */
public record Fault(String field, int row, Kind kind, String message) {
    /** What is wrong. */
    public enum Kind {
        MISSING,
        UNREADABLE,
        CONTRADICTORY,
        TOO_LONG,
        TWIN,
        RESERVED
    }
}
