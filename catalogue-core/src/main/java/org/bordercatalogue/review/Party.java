package org.bordercatalogue.review;

/** What somebody is to one revision. */
public enum Party {
    /** Writes for the exhibitor. */
    EDITOR,
    /** Writes for the exhibitor and may send in. */
    SUBMITTER,
    /** Speaks for the exhibitor in everything. */
    OWNER_ADMIN,
    /** Reviews entries of the type, and has no hand in this one. */
    ORGANISER,
    /** The organiser who has taken this revision. */
    CLAIMER,
    /** An organiser who also takes the decisions that are final. */
    LEAD,
    /** The application by itself, when a time has come. */
    MACHINE
}
