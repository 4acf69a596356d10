package org.bordercatalogue.store.jdbi;

import java.time.Clock;
import java.util.List;
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
                        SET media_type = excluded.media_type, title = excluded.title
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
    public List<MediaReference> listForEntry(String entryId) {
        return handle.createQuery(
                        """
                        SELECT entry, sha256, media_type, title, bytes FROM media
                        WHERE entry = :entry
                        ORDER BY added_at, sha256
                        """)
                .bind("entry", entryId)
                .map((row, context) ->
                        new MediaReference(
                                row.getString("entry"),
                                row.getString("sha256"),
                                row.getString("media_type"),
                                row.getString("title"),
                                row.getLong("bytes")))
                .list();
    }
}
