package org.bordercatalogue.store.jdbi;

import java.util.Optional;
import org.bordercatalogue.dossier.Dossier;
import org.bordercatalogue.dossier.DossierStore;
import org.jdbi.v3.core.Handle;

/** Keeps dossiers. */
final class JdbiDossierStore implements DossierStore {
    private final Handle handle;

    JdbiDossierStore(Handle handle) {
        this.handle = handle;
    }

    @Override
    public void add(Dossier dossier) {
        handle.createUpdate(
                        """
                        INSERT INTO dossier (id, document, created_at)
                        VALUES (:id, :document, :createdAt)
                        ON CONFLICT (id) DO NOTHING
                        """)
                .bind("id", dossier.id())
                .bind("document", dossier.document())
                .bind("createdAt", dossier.createdAt().toEpochMilli())
                .execute();
    }

    @Override
    public Optional<Dossier> findDossier(String id) {
        return handle.createQuery("SELECT id, document, created_at FROM dossier WHERE id = :id")
                .bind("id", id)
                .map((row, context) ->
                        new Dossier(
                                row.getString("id"),
                                row.getString("document"),
                                Instants.read(row, "created_at")))
                .findFirst();
    }
}
