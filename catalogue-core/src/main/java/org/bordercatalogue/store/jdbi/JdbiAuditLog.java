package org.bordercatalogue.store.jdbi;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bordercatalogue.store.AuditItem;
import org.bordercatalogue.store.AuditLog;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Keeps the audit; what one transaction records is written together. */
final class JdbiAuditLog implements AuditLog {
    private final Handle handle;
    private final Counters counters;
    private final Clock clock;
    private final List<AuditItem> pending = new ArrayList<>();

    JdbiAuditLog(Handle handle, Counters counters, Clock clock) {
        this.handle = handle;
        this.counters = counters;
        this.clock = clock;
    }

    @Override
    public void record(String actor, String action, String subject, String detail) {
        pending.add(new AuditItem(clock.instant(), actor, action, subject, detail));
    }

    @Override
    public List<AuditItem> listFor(String subject) {
        writePending();
        return handle.createQuery(
                        """
                        SELECT at, actor, action, subject, detail FROM audit
                        WHERE subject = :subject
                        ORDER BY sequence DESC
                        """)
                .bind("subject", subject)
                .map((row, context) ->
                        new AuditItem(
                                Instant.ofEpochMilli(row.getLong("at")),
                                row.getString("actor"),
                                row.getString("action"),
                                row.getString("subject"),
                                row.getString("detail")))
                .list();
    }

    void writePending() {
        if (pending.isEmpty()) {
            return;
        }
        long sequence = counters.reserve("audit", pending.size());
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        INSERT INTO audit (sequence, at, actor, action, subject, detail)
                        VALUES (:sequence, :at, :actor, :action, :subject, :detail)
                        """);
        for (AuditItem item : pending) {
            batch.bind("sequence", sequence++)
                    .bind("at", item.at().toEpochMilli())
                    .bind("actor", item.actor())
                    .bind("action", item.action())
                    .bind("subject", item.subject())
                    .bind("detail", item.detail())
                    .add();
        }
        batch.execute();
        pending.clear();
    }
}
