package org.bordercatalogue.draft;

import java.util.List;
import java.util.Optional;

/** Keeps what was written into the sections of drafts; bound to one transaction. */
public interface DraftStore {
    /** The present version of every section that was saved, in no order that means anything. */
    List<SavedSection> listSections(String revision);

    Optional<SavedSection> findSection(String revision, String section, int version);

    /** Adds a version; throws {@code STALE} when there is one of this number already. */
    void saveSection(SavedSection saved);
}
