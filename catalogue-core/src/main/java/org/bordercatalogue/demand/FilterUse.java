package org.bordercatalogue.demand;

import java.time.LocalDate;

/**
 * How often searches of a type filtered on a capability on one day.
 *
 * @param capability or {@link #NONE} or {@link #ALL}
 */
public record FilterUse(String type, String capability, LocalDate day, long searches) {
    /** Counts searches that filter on nothing. */
    public static final String NONE = "";

    /** Counts every search once, whatever it filters on. */
    public static final String ALL = "*";
}
