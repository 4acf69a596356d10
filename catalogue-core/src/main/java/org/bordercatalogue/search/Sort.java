package org.bordercatalogue.search;

/** The order of results. */
public sealed interface Sort {
    /** By how well the words match; without words the same as by name. */
    record ByRelevance() implements Sort {}

    record ByName() implements Sort {}

    /** By the guaranteed bound of a capability, then the other; unknown last, then id. */
    record ByCapability(String capability, boolean descending) implements Sort {}
}
