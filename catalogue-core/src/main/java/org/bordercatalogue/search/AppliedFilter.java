package org.bordercatalogue.search;

/**
 * One thing that a search asks for, and the search without it.
 *
 * @param parameter its name in the address, such as {@code type} or {@code weight.unknown}
 * @param value as it stands in the address, without the sign that excludes
 */
public record AppliedFilter(String parameter, String value, Kind kind, SearchState without) {
    /** What it does. */
    public enum Kind {
        TEXT,
        CHOSEN,
        EXCLUDED,
        RANGE,
        /** Says how the other filters of the same capability are meant. */
        ASPECT
    }
}
