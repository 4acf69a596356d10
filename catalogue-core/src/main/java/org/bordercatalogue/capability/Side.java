package org.bordercatalogue.capability;

/** One end of a range. */
public enum Side {
    LOWER,
    UPPER
}
