package org.bordercatalogue.store.jdbi;

import java.time.Instant;
import java.util.List;
import org.bordercatalogue.proposal.Acknowledgement;
import org.bordercatalogue.proposal.FieldComment;
import org.bordercatalogue.proposal.Stamp;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The tables of what organisers say of revisions. */
final class ReviewWords {
    private final Handle handle;

    ReviewWords(Handle handle) {
        this.handle = handle;
    }

    void addComments(List<FieldComment> comments) {
        if (comments.isEmpty()) {
            return;
        }
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        INSERT INTO field_comment (revision, number, field, words, author, at)
                        VALUES (:revision, :number, :field, :words, :author, :at)
                        """);
        comments.forEach(comment ->
                batch.bind("revision", comment.revision())
                        .bind("number", comment.number())
                        .bind("field", comment.field())
                        .bind("words", comment.words())
                        .bind("author", comment.author())
                        .bind("at", comment.at().toEpochMilli())
                        .add());
        batch.execute();
    }

    List<FieldComment> listComments(String revision) {
        return handle.createQuery(
                        """
                        SELECT revision, number, field, words, author, at FROM field_comment
                        WHERE revision = :revision ORDER BY number
                        """)
                .bind("revision", revision)
                .map((row, context) ->
                        new FieldComment(
                                row.getString("revision"),
                                row.getInt("number"),
                                row.getString("field"),
                                row.getString("words"),
                                row.getString("author"),
                                Instant.ofEpochMilli(row.getLong("at"))))
                .list();
    }

    void addAcknowledgement(String revision, Instant at) {
        handle.createUpdate("INSERT INTO acknowledgement (revision, at) VALUES (:revision, :at)")
                .bind("revision", revision)
                .bind("at", at.toEpochMilli())
                .execute();
    }

    List<Acknowledgement> listUnacknowledged() {
        return handle.createQuery(
                        """
                        SELECT a.revision, r.entry, a.at FROM acknowledgement a
                        JOIN revision r ON r.id = a.revision
                        WHERE a.acknowledged_at IS NULL
                        ORDER BY a.at, a.revision
                        """)
                .map((row, context) ->
                        new Acknowledgement(
                                row.getString("revision"),
                                row.getString("entry"),
                                Instant.ofEpochMilli(row.getLong("at"))))
                .list();
    }

    boolean acknowledge(String revision, Stamp by) {
        return handle.createUpdate(
                                """
                                UPDATE acknowledgement SET acknowledged_by = :by, acknowledged_at = :at
                                WHERE revision = :revision AND acknowledged_at IS NULL
                                """)
                        .bind("revision", revision)
                        .bind("by", by.by())
                        .bind("at", by.at().toEpochMilli())
                        .execute()
                == 1;
    }
}
