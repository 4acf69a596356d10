package org.bordercatalogue.publishing;

/** What became of one thing that was handed over. */
public enum Outcome {
    CREATED,
    CHANGED,
    UNCHANGED,
    REFUSED
}
