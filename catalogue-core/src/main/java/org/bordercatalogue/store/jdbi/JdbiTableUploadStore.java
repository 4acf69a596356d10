package org.bordercatalogue.store.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.bordercatalogue.upload.TableOwner;
import org.bordercatalogue.upload.TableOwner.OfEdition;
import org.bordercatalogue.upload.TableOwner.OfExhibitor;
import org.bordercatalogue.upload.TableUpload;
import org.bordercatalogue.upload.TableUploadStore;
import org.jdbi.v3.core.Handle;

/** Keeps tables that were sent in. */
final class JdbiTableUploadStore implements TableUploadStore {
    private final Handle handle;

    JdbiTableUploadStore(Handle handle) {
        this.handle = handle;
    }

    @Override
    public void add(TableUpload upload) {
        handle.createUpdate(
                        """
                        INSERT INTO table_upload
                            (id, account, exhibitor, edition, file_name, content, uploaded_at, outcome)
                        VALUES (:id, :account, :exhibitor, :edition, :fileName, :content, :uploadedAt, :outcome)
                        """)
                .bind("id", upload.id())
                .bind("account", upload.account())
                .bind("exhibitor", exhibitor(upload.owner()))
                .bind("edition", edition(upload.owner()))
                .bind("fileName", upload.fileName())
                .bind("content", upload.content())
                .bind("uploadedAt", upload.uploadedAt().toEpochMilli())
                .bind("outcome", upload.outcome())
                .execute();
    }

    @Override
    public Optional<TableUpload> findUpload(String id) {
        return handle.createQuery(
                        """
                        SELECT id, account, exhibitor, edition, file_name, content, uploaded_at, outcome
                        FROM table_upload WHERE id = :id
                        """)
                .bind("id", id)
                .map((row, context) ->
                        new TableUpload(
                                row.getString("id"),
                                row.getString("account"),
                                owner(row),
                                row.getString("file_name"),
                                row.getString("content"),
                                Instants.read(row, "uploaded_at"),
                                Optional.ofNullable(row.getString("outcome"))))
                .findFirst();
    }

    private static TableOwner owner(ResultSet row) throws SQLException {
        String exhibitor = row.getString("exhibitor");
        return exhibitor == null
                ? new OfEdition(row.getString("edition"))
                : new OfExhibitor(exhibitor);
    }

    private static Optional<String> exhibitor(TableOwner owner) {
        return switch (owner) {
            case OfExhibitor(String id) -> Optional.of(id);
            case OfEdition _ -> Optional.empty();
        };
    }

    private static Optional<String> edition(TableOwner owner) {
        return switch (owner) {
            case OfExhibitor _ -> Optional.empty();
            case OfEdition(String id) -> Optional.of(id);
        };
    }

    @Override
    public void setOutcome(String id, String outcome) {
        handle.createUpdate("UPDATE table_upload SET outcome = :outcome WHERE id = :id")
                .bind("outcome", outcome)
                .bind("id", id)
                .execute();
    }

    @Override
    public void purge(Instant uploadedBefore) {
        handle.createUpdate("DELETE FROM table_upload WHERE uploaded_at < :before")
                .bind("before", uploadedBefore.toEpochMilli())
                .execute();
    }
}
