package org.bordercatalogue.capability;

/** When a cost falls due. */
public enum CostTiming {
    /** Before the first year. */
    START,
    /** At the end of each year. */
    YEAR,
    /** At the end of the last year. */
    END
}
