package org.bordercatalogue.proposal;

/** Whether what an exhibitor changes waits for a reviewer, or is looked at afterwards. */
public enum Trust {
    REVIEW_FIRST,
    ACKNOWLEDGE
}
