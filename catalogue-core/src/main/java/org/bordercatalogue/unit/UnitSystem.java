package org.bordercatalogue.unit;

/** The reader's preference a unit belongs to. */
public enum UnitSystem {
    METRIC,
    IMPERIAL,
    BOTH
}
