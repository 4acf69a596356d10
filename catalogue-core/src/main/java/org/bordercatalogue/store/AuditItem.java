package org.bordercatalogue.store;

import java.time.Instant;

/**
 * One line of the audit.
 *
 * @param internal what only the organisers read
 * @param told whether the exhibitor concerned may read the line, without what is internal
 */
public record AuditItem(
        Instant at,
        String actor,
        String action,
        String subject,
        String detail,
        String internal,
        boolean told) {
    /** A line that only the organisers read. */
    public AuditItem(Instant at, String actor, String action, String subject, String detail) {
        this(at, actor, action, subject, detail, "", false);
    }
}
