package org.bordercatalogue.capability;

/** What shape the figures of a capability have. */
public enum Kind {
    QUANTITY,
    INTERVAL,
    MONEY,
    CHOICE,
    CHOICES,
    FLAG,
    TEXT,
    DIMENSIONS;

    /** Whether figures are bounds on a number line. */
    public boolean isMeasured() {
        return this == QUANTITY || this == INTERVAL || this == MONEY;
    }

    /** Whether figures are sets of options. */
    public boolean isChosen() {
        return this == CHOICE || this == CHOICES || this == FLAG;
    }
}
