package org.bordercatalogue.store.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.product.Revision;
import org.bordercatalogue.product.Stage;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/** The table of revisions. */
final class RevisionRows {
    private static final String COLUMNS =
            """
            SELECT r.id, r.entry, r.number, r.stage, r.base, r.content, r.content_hash, r.definition_version,
                r.author, r.created_at
            """;
    private static final String SELECT = COLUMNS + "FROM revision r ";
    private static final String SELECT_LIVE =
            COLUMNS + "FROM public_entry p JOIN revision r ON r.id = p.live_revision ";

    private final Handle handle;
    private final StoredContent contents;

    RevisionRows(Handle handle, StoredContent contents) {
        this.handle = handle;
        this.contents = contents;
    }

    void add(List<Revision> revisions) {
        if (revisions.isEmpty()) {
            return;
        }
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        INSERT INTO revision
                            (id, entry, number, stage, is_open, base, content, content_hash, definition_version,
                            author, created_at)
                        VALUES (:id, :entry, :number, :stage, (SELECT is_open FROM stage WHERE code = :stage), :base,
                            :content, :contentHash, :definitionVersion, :author, :createdAt)
                        """);
        revisions.forEach(revision -> bind(batch, revision).add());
        batch.execute();
    }

    void changeStage(List<String> ids, Stage stage) {
        if (ids.isEmpty()) {
            return;
        }
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        UPDATE revision
                        SET stage = :stage, is_open = (SELECT is_open FROM stage WHERE code = :stage),
                            row_version = row_version + 1
                        WHERE id = :id
                        """);
        ids.forEach(id -> batch.bind("id", id).bind("stage", stage.name()).add());
        int[] changed = batch.execute();
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] == 0) {
                throw new CatalogueException(
                        ErrorCode.NOT_FOUND, "There is no revision " + ids.get(i));
            }
        }
    }

    Optional<Revision> find(String id) {
        return handle.createQuery(SELECT + "WHERE r.id = :id")
                .bind("id", id)
                .map(this::revision)
                .findFirst();
    }

    List<Revision> live(List<String> entries) {
        return handle.createQuery(SELECT_LIVE + "WHERE p.id IN (<keys>)")
                .bindList("keys", entries)
                .map(this::revision)
                .list();
    }

    Stream<Revision> liveOfExhibitor(String exhibitor) {
        return handle
                .createQuery(SELECT_LIVE + "WHERE p.exhibitor = :exhibitor")
                .bind("exhibitor", exhibitor)
                .map(this::revision)
                .stream();
    }

    Map<String, String> hashes(Collection<String> ids) {
        Map<String, String> hashes = new HashMap<>();
        Chunks.of(ids)
                .forEach(chunk ->
                        handle.createQuery(
                                        "SELECT id, content_hash FROM revision WHERE id IN (<keys>)")
                                .bindList("keys", chunk)
                                .map((row, context) ->
                                        Map.entry(
                                                row.getString("id"), row.getString("content_hash")))
                                .forEach(hash -> hashes.put(hash.getKey(), hash.getValue())));
        return hashes;
    }

    Map<String, Integer> counts(Collection<String> entries) {
        Map<String, Integer> counts = new HashMap<>();
        Chunks.of(entries)
                .forEach(chunk ->
                        handle.createQuery(
                                        "SELECT entry, count(*) AS revisions FROM revision WHERE entry IN (<keys>) GROUP BY entry")
                                .bindList("keys", chunk)
                                .map((row, context) ->
                                        Map.entry(row.getString("entry"), row.getInt("revisions")))
                                .forEach(count -> counts.put(count.getKey(), count.getValue())));
        return counts;
    }

    boolean isAnyLiveBy(String author) {
        return handle.createQuery(
                        """
                        SELECT p.id FROM public_entry p JOIN revision r ON r.id = p.live_revision
                        WHERE r.author = :author LIMIT 1
                        """)
                .bind("author", author)
                .mapTo(String.class)
                .findFirst()
                .isPresent();
    }

    private PreparedBatch bind(PreparedBatch batch, Revision revision) {
        return batch.bind("id", revision.id())
                .bind("entry", revision.entry())
                .bind("number", revision.number())
                .bind("stage", revision.stage().name())
                .bind("base", revision.base())
                .bind("content", contents.write(revision))
                .bind("contentHash", revision.contentHash())
                .bind("definitionVersion", revision.definitionVersion())
                .bind("author", revision.author())
                .bind("createdAt", revision.createdAt().toEpochMilli());
    }

    private Revision revision(ResultSet row, StatementContext context) throws SQLException {
        String id = row.getString("id");
        String hash = row.getString("content_hash");
        return new Revision(
                id,
                row.getString("entry"),
                row.getInt("number"),
                Stage.valueOf(row.getString("stage")),
                Optional.ofNullable(row.getString("base")),
                hash,
                row.getString("definition_version"),
                contents.read(id, row.getString("content"), hash),
                row.getString("author"),
                Instant.ofEpochMilli(row.getLong("created_at")));
    }
}
