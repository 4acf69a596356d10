package org.bordercatalogue.review;

/** What can be done with a revision. */
public enum Action {
    SAVE,
    DISCARD,
    RECOVER,
    SUBMIT,
    RECALL,
    ASK_RECALL,
    CLAIM,
    ASSIGN,
    RELEASE,
    LAPSE_CLAIM,
    REQUEST_CHANGES,
    CORRECT,
    ACCEPT_CORRECTION,
    DECLINE_CORRECTION,
    LAPSE_CONSENT,
    APPROVE,
    APPROVE_SECOND,
    REJECT,
    REFUSE,
    SCHEDULE,
    PUBLISH,
    STRAND,
    HOLD_BACK,
    REBASE,
    EDIT_INSTANTLY,
    REVERT_TO,
    TAKE_BACK
}
