package org.bordercatalogue.product;

/** Where an entry stands towards the public. */
public enum Standing {
    LIVE,
    WITHDRAWN,
    SUSPENDED,
    RETIRED,
    REMOVED
}
