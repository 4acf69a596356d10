package org.bordercatalogue.store;

/**
 * What is to be recorded.
 *
 * @param internal what only the organisers read
 * @param told whether the exhibitor concerned may read the line, without what is internal
 */
public record AuditLine(
        String actor,
        String action,
        String subject,
        String detail,
        String internal,
        boolean told) {}
