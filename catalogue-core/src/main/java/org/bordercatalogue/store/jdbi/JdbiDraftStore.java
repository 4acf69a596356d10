package org.bordercatalogue.store.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.draft.DraftStore;
import org.bordercatalogue.draft.SavedSection;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Keeps every version of every section of the drafts. */
final class JdbiDraftStore implements DraftStore {
    private static final String SELECT =
            "SELECT s.revision, s.section, s.version, s.fields, s.saved_by, s.saved_at FROM draft_section s ";

    private final Handle handle;

    JdbiDraftStore(Handle handle) {
        this.handle = handle;
    }

    @Override
    public List<SavedSection> listSections(String revision) {
        return handle.createQuery(
                        SELECT
                                + """
                                JOIN (
                                    SELECT section, max(version) AS version FROM draft_section
                                    WHERE revision = :revision GROUP BY section
                                ) newest ON newest.section = s.section AND newest.version = s.version
                                WHERE s.revision = :revision
                                """)
                .bind("revision", revision)
                .map(JdbiDraftStore::section)
                .list();
    }

    @Override
    public Optional<SavedSection> findSection(String revision, String section, int version) {
        return handle.createQuery(
                        SELECT
                                + "WHERE s.revision = :revision AND s.section = :section AND s.version = :version")
                .bind("revision", revision)
                .bind("section", section)
                .bind("version", version)
                .map(JdbiDraftStore::section)
                .findFirst();
    }

    @Override
    public void saveSection(SavedSection saved) {
        int added =
                handle.createUpdate(
                                """
                                INSERT INTO draft_section (revision, section, version, fields, saved_by, saved_at)
                                VALUES (:revision, :section, :version, :fields, :savedBy, :savedAt)
                                ON CONFLICT (revision, section, version) DO NOTHING
                                """)
                        .bind("revision", saved.revision())
                        .bind("section", saved.section())
                        .bind("version", saved.version())
                        .bind("fields", JsonFields.write(saved.fields()))
                        .bind("savedBy", saved.savedBy())
                        .bind("savedAt", saved.savedAt().toEpochMilli())
                        .execute();
        if (added == 0) {
            throw new CatalogueException(
                    ErrorCode.STALE,
                    "Somebody else has saved the section " + saved.section() + " meanwhile");
        }
    }

    private static SavedSection section(ResultSet row, StatementContext context)
            throws SQLException {
        return new SavedSection(
                row.getString("revision"),
                row.getString("section"),
                row.getInt("version"),
                JsonFields.read(row.getString("fields")),
                row.getString("saved_by"),
                Instant.ofEpochMilli(row.getLong("saved_at")));
    }
}
