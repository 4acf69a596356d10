package org.bordercatalogue.store;

import java.util.List;

/** Who did what to which thing, and when; only ever added to. */
public interface AuditLog {
    void record(String actor, String action, String subject, String detail);

    /** The newest first. */
    List<AuditItem> listFor(String subject);
}
