package org.bordercatalogue.store.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bordercatalogue.store.MediaReference;
import org.bordercatalogue.store.MediaStore;
import org.jdbi.v3.core.Handle;

/** Keeps references to pictures and documents. */
final class JdbiMediaStore implements MediaStore {
    private final Handle handle;
    private final Clock clock;

    JdbiMediaStore(Handle handle, Clock clock) {
        this.handle = handle;
        this.clock = clock;
    }

    @Override
    public void add(MediaReference reference) {
        handle.createUpdate(
                        """
                        INSERT INTO media (entry, sha256, media_type, title, bytes, added_at)
                        VALUES (:entry, :sha256, :mediaType, :title, :bytes, :addedAt)
                        ON CONFLICT (entry, sha256) DO UPDATE
                        SET media_type = excluded.media_type, title = excluded.title,
                            added_at = excluded.added_at
                        """)
                .bind("entry", reference.entry())
                .bind("sha256", reference.sha256())
                .bind("mediaType", reference.mediaType())
                .bind("title", reference.title())
                .bind("bytes", reference.bytes())
                .bind("addedAt", clock.millis())
                .execute();
    }

    @Override
    public Optional<MediaReference> find(String entryId, String sha256) {
        return handle.createQuery(
                        """
                        SELECT entry, sha256, media_type, title, bytes FROM media
                        WHERE entry = :entry AND sha256 = :sha256
                        """)
                .bind("entry", entryId)
                .bind("sha256", sha256)
                .map((row, _) -> reference(row))
                .findOne();
    }

    @Override
    public List<MediaReference> listForEntry(String entryId) {
        return handle.createQuery(
                        """
                        SELECT entry, sha256, media_type, title, bytes FROM media
                        WHERE entry = :entry
                        ORDER BY added_at, sha256
                        """)
                .bind("entry", entryId)
                .map((row, _) -> reference(row))
                .list();
    }

    @Override
    public long bytesOf(String exhibitorId) {
        return handle.createQuery(
                        """
                        SELECT COALESCE(SUM(media.bytes), 0) FROM media
                        JOIN entry ON entry.id = media.entry
                        WHERE entry.exhibitor = :exhibitor
                        """)
                .bind("exhibitor", exhibitorId)
                .mapTo(Long.class)
                .one();
    }

    @Override
    public List<String> listPublicEntries() {
        return handle.createQuery(
                        """
                        SELECT DISTINCT media.entry FROM media
                        JOIN public_entry ON public_entry.id = media.entry
                        ORDER BY media.entry
                        """)
                .mapTo(String.class)
                .list();
    }

    @Override
    public void keepWords(String sha256, String words) {
        handle.createUpdate(
                        """
                        INSERT INTO media_text (sha256, words) VALUES (:sha256, :words)
                        ON CONFLICT (sha256) DO UPDATE SET words = excluded.words
                        """)
                .bind("sha256", sha256)
                .bind("words", words)
                .execute();
    }

    @Override
    public Map<String, String> findWords(Collection<String> sha256) {
        Map<String, String> found = new HashMap<>();
        Chunks.of(sha256)
                .forEach(chunk ->
                        handle.createQuery(
                                        "SELECT sha256, words FROM media_text"
                                                + " WHERE sha256 IN (<hashes>)")
                                .bindList("hashes", chunk)
                                .map((row, _) ->
                                        Map.entry(row.getString("sha256"), row.getString("words")))
                                .forEach(each -> found.put(each.getKey(), each.getValue())));
        return found;
    }

    @Override
    public Set<String> listReferred() {
        return new HashSet<>(
                handle.createQuery(
                                """
                                SELECT sha256 FROM media
                                UNION
                                SELECT floor_plan FROM edition_rules WHERE floor_plan IS NOT NULL
                                """)
                        .mapTo(String.class)
                        .list());
    }

    @Override
    public int forgetUnused(Instant before) {
        int gone =
                handle.createUpdate(
                                """
                                DELETE FROM media
                                WHERE added_at < :before
                                AND NOT EXISTS (
                                    SELECT 1 FROM revision
                                    WHERE revision.entry = media.entry
                                    AND revision.content LIKE '%' || media.sha256 || '%')
                                AND NOT EXISTS (
                                    SELECT 1 FROM draft_section
                                    JOIN revision ON revision.id = draft_section.revision
                                    WHERE revision.entry = media.entry
                                    AND draft_section.fields LIKE '%' || media.sha256 || '%')
                                """)
                        .bind("before", before.toEpochMilli())
                        .execute();
        handle.execute(
                "DELETE FROM media_text WHERE NOT EXISTS"
                        + " (SELECT 1 FROM media WHERE media.sha256 = media_text.sha256)");
        return gone;
    }

    private static MediaReference reference(ResultSet row) throws SQLException {
        return new MediaReference(
                row.getString("entry"),
                row.getString("sha256"),
                row.getString("media_type"),
                row.getString("title"),
                row.getLong("bytes"));
    }
}
