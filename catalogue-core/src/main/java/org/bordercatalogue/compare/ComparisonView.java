package org.bordercatalogue.compare;

import java.util.Locale;

/** What a comparison shows. */
public enum ComparisonView {
    ALL,
    DIFFERENCES,
    /** The rows of which something is required. */
    REQUIREMENTS,
    COSTS,
    PLOTS;

    /** The word of an address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
