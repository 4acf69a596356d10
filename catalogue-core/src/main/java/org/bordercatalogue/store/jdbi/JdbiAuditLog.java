package org.bordercatalogue.store.jdbi;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bordercatalogue.store.AuditItem;
import org.bordercatalogue.store.AuditLine;
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
    public void record(AuditLine line) {
        pending.add(
                new AuditItem(
                        clock.instant(),
                        line.actor(),
                        line.action(),
                        line.subject(),
                        line.detail(),
                        line.internal(),
                        line.told()));
    }

    @Override
    public List<AuditItem> listFor(String subject) {
        writePending();
        return handle.createQuery(
                        """
                        SELECT at, actor, action, subject, detail, internal, told FROM audit
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
                                row.getString("detail"),
                                row.getString("internal"),
                                row.getInt("told") == 1))
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
                        INSERT INTO audit (sequence, at, actor, action, subject, detail, internal, told)
                        VALUES (:sequence, :at, :actor, :action, :subject, :detail, :internal, :told)
                        """);
        for (AuditItem item : pending) {
            batch.bind("sequence", sequence++)
                    .bind("at", item.at().toEpochMilli())
                    .bind("actor", item.actor())
                    .bind("action", item.action())
                    .bind("subject", item.subject())
                    .bind("detail", item.detail())
                    .bind("internal", item.internal())
                    .bind("told", item.told() ? 1 : 0)
                    .add();
        }
        batch.execute();
        pending.clear();
    }
}
