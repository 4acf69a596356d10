package org.bordercatalogue.shortlist;

import java.util.Optional;

/** Keeps shortlists. */
public interface ShortlistStore {
    void add(Shortlist shortlist);

    /** Keeps a changed one in the place of the one before it. */
    void replace(Shortlist shortlist);

    /** The one that a link shows or changes. */
    Optional<Shortlist> findShortlist(String hash);
}
