package org.bordercatalogue.store;

import java.util.List;

/** Who did what to which thing, and when; only ever added to. */
public interface AuditLog {
    /** A line for the organisers alone. */
    default void record(String actor, String action, String subject, String detail) {
        record(new AuditLine(actor, action, subject, detail, "", false));
    }

    void record(AuditLine line);

    /** The newest first. */
    List<AuditItem> listFor(String subject);
}
