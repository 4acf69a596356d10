package org.bordercatalogue.proposal;

import java.util.Locale;

/** What happened. Each says which action it wants, if any. */
public enum NoticeKind {
    DRAFTED_FOR_YOU,
    SUBMISSION_RECEIVED,
    SUBMISSION_WAITS,
    RECALL_ASKED,
    CLAIM_LAPSED,
    CHANGES_REQUESTED,
    CORRECTION_WAITS,
    CORRECTION_ACCEPTED,
    CORRECTION_DECLINED,
    CONSENT_LAPSED,
    APPROVED,
    REJECTED,
    REFUSED,
    PUBLISHED,
    REBASE_NEEDED,
    REVERTED,
    PAUSED,
    RESUMED,
    SUSPENDED,
    LIFTED,
    MERGE_PLANNED,
    MERGED,
    RETIRED,
    REMOVED,
    TRANSFERRED,
    GIVEN_AWAY,
    DRAFT_WAITS,
    CHANGES_WAIT,
    CONSENT_WAITS,
    REVIEW_WAITS,
    CERTIFICATE_EXPIRES;

    /** The word used in the store, in messages and the API, such as {@code changes-requested}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
