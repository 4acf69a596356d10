package org.bordercatalogue.product;

/** Where a revision stands on its way to the public; the names are those of the review rules. */
public enum Stage {
    DRAFT,
    SUBMITTED,
    IN_REVIEW,
    AWAITING_CONSENT,
    APPROVED,
    NEEDS_REBASE,
    DISCARDED,
    RECALLED,
    CHANGES_REQUESTED,
    CORRECTED,
    REJECTED,
    REFUSED,
    PUBLISHED,
    SUPERSEDED;

    /** Whether it is still on its way; an entry has one such revision at most. */
    public boolean open() {
        return switch (this) {
            case DRAFT, SUBMITTED, IN_REVIEW, AWAITING_CONSENT, APPROVED, NEEDS_REBASE -> true;
            case DISCARDED,
                    RECALLED,
                    CHANGES_REQUESTED,
                    CORRECTED,
                    REJECTED,
                    REFUSED,
                    PUBLISHED,
                    SUPERSEDED ->
                    false;
        };
    }
}
