package org.bordercatalogue.product;

/** Where a revision stands on its way to the public; the names are those of the review rules. */
public enum Stage {
    DRAFT,
    SUBMITTED,
    IN_REVIEW,
    CHANGES_REQUESTED,
    APPROVED,
    PUBLISHED,
    SUPERSEDED,
    REJECTED
}
