package org.bordercatalogue.indexing;

import java.util.List;

/**
 * How store and index differ, by entry id. What still waits in the outbox differs by right and is
 * only counted.
 *
 * @param missing public, and not in the index
 * @param orphaned in the index, and not public
 * @param stale in both, with another content
 * @param compared products that were looked at on either side
 * @param waiting rows of the outbox
 */
public record IndexDifferences(
        List<String> missing,
        List<String> orphaned,
        List<String> stale,
        long compared,
        long waiting) {
    public IndexDifferences {
        missing = List.copyOf(missing);
        orphaned = List.copyOf(orphaned);
        stale = List.copyOf(stale);
    }

    public boolean isEmpty() {
        return count() == 0;
    }

    public long count() {
        return (long) missing.size() + orphaned.size() + stale.size();
    }
}
