package org.bordercatalogue.dossier;

import java.util.Optional;

/** Keeps dossiers; none is ever changed. */
public interface DossierStore {
    /** Does nothing where the same one is kept already. */
    void add(Dossier dossier);

    Optional<Dossier> findDossier(String id);
}
