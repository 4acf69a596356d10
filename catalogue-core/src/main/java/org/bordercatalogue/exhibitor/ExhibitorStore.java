package org.bordercatalogue.exhibitor;

import java.util.List;
import java.util.Optional;

/** Keeps exhibitors; bound to one transaction. */
public interface ExhibitorStore {
    Optional<Exhibitor> findExhibitor(String id);

    /**
     * The exhibitor with this id, name, alias or former name, compared by slug; one that is in the
     * catalogue before one that has left it.
     */
    Optional<Exhibitor> matchExhibitor(String name);

    /** All, by name then id. */
    List<Exhibitor> listExhibitors();

    /** Adds or replaces; true when that changed anything. */
    boolean saveExhibitor(Exhibitor exhibitor);
}
