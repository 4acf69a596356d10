package org.bordercatalogue.product;

/** Where an entry stands towards the public. */
public enum Standing {
    /** Never published. */
    NEW,
    LIVE,
    /** Taken down by its exhibitor, for now. */
    WITHDRAWN,
    /** Taken down by the organiser until a question is answered. */
    SUSPENDED,
    /** A duplicate of the entry that it was merged into. */
    MERGED,
    /** No longer sold, and still in use in the field. */
    RETIRED,
    /** Taken out for good, its content with it. */
    REMOVED;

    /** Whether its content may be shown, were nothing else against it. */
    public boolean shown() {
        return this == LIVE || this == RETIRED;
    }
}
