package org.bordercatalogue.capability;

/** Which values of a capability a buyer would call better. */
public enum Direction {
    HIGHER,
    LOWER,
    NEITHER
}
