package org.bordercatalogue.store.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.proposal.KeptNotice;
import org.bordercatalogue.proposal.Notice;
import org.bordercatalogue.proposal.NoticeKind;
import org.bordercatalogue.proposal.NoticeStore;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Keeps what somebody is to be told. */
final class JdbiNoticeStore implements NoticeStore {
    private static final String SELECT =
            "SELECT sequence, kind, exhibitor, entry, revision, words, at, due_at, sent_at FROM notice ";

    private final Handle handle;
    private final Counters counters;

    JdbiNoticeStore(Handle handle, Counters counters) {
        this.handle = handle;
        this.counters = counters;
    }

    @Override
    public void add(Notice notice) {
        handle.createUpdate(
                        """
                        INSERT INTO notice (sequence, kind, exhibitor, entry, revision, words, at, due_at)
                        VALUES (:sequence, :kind, :exhibitor, :entry, :revision, :words, :at, :dueAt)
                        """)
                .bind("sequence", counters.reserve("notice", 1))
                .bind("kind", notice.kind().name())
                .bind("exhibitor", notice.exhibitor())
                .bind("entry", notice.entry())
                .bind("revision", notice.revision())
                .bind("words", notice.words())
                .bind("at", notice.at().toEpochMilli())
                .bind("dueAt", notice.dueAt().toEpochMilli())
                .execute();
    }

    @Override
    public List<KeptNotice> listOfExhibitor(String exhibitor, int limit) {
        return handle.createQuery(
                        SELECT
                                + "WHERE exhibitor = :exhibitor AND cancelled = 0 ORDER BY sequence DESC LIMIT :limit")
                .bind("exhibitor", exhibitor)
                .bind("limit", limit)
                .map(JdbiNoticeStore::notice)
                .list();
    }

    @Override
    public List<KeptNotice> listForOrganisers(int limit) {
        return handle.createQuery(
                        SELECT
                                + "WHERE exhibitor IS NULL AND cancelled = 0 ORDER BY sequence DESC LIMIT :limit")
                .bind("limit", limit)
                .map(JdbiNoticeStore::notice)
                .list();
    }

    @Override
    public List<KeptNotice> listDue(Instant now, int limit) {
        return handle.createQuery(
                        SELECT
                                + """
                                WHERE sent_at IS NULL AND cancelled = 0 AND due_at <= :now
                                ORDER BY sequence LIMIT :limit
                                """)
                .bind("now", now.toEpochMilli())
                .bind("limit", limit)
                .map(JdbiNoticeStore::notice)
                .list();
    }

    @Override
    public void markSent(long sequence, Instant at) {
        handle.createUpdate("UPDATE notice SET sent_at = :at WHERE sequence = :sequence")
                .bind("sequence", sequence)
                .bind("at", at.toEpochMilli())
                .execute();
    }

    @Override
    public void cancelUnsent(String exhibitor) {
        handle.createUpdate(
                        "UPDATE notice SET cancelled = 1 WHERE exhibitor = :exhibitor AND sent_at IS NULL")
                .bind("exhibitor", exhibitor)
                .execute();
    }

    @Override
    public boolean isTold(NoticeKind kind, String revision, Instant after) {
        return handle.createQuery(
                                "SELECT count(*) FROM notice WHERE kind = :kind AND revision = :revision AND at > :after")
                        .bind("kind", kind.name())
                        .bind("revision", revision)
                        .bind("after", after.toEpochMilli())
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    private static KeptNotice notice(ResultSet row, StatementContext context) throws SQLException {
        return new KeptNotice(
                row.getLong("sequence"),
                new Notice(
                        NoticeKind.valueOf(row.getString("kind")),
                        Optional.ofNullable(row.getString("exhibitor")),
                        row.getString("entry"),
                        Optional.ofNullable(row.getString("revision")),
                        row.getString("words"),
                        Instant.ofEpochMilli(row.getLong("at")),
                        Instant.ofEpochMilli(row.getLong("due_at"))),
                Instants.find(row, "sent_at"));
    }
}
