package org.bordercatalogue.store;

import java.time.Instant;

/** One line of the audit. */
public record AuditItem(Instant at, String actor, String action, String subject, String detail) {}
