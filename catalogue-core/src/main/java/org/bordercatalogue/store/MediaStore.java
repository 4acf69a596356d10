package org.bordercatalogue.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** References to pictures and documents kept by their content's hash. */
public interface MediaStore {
    /** Adds or replaces. */
    void add(MediaReference reference);

    Optional<MediaReference> find(String entryId, String sha256);

    List<MediaReference> listForEntry(String entryId);

    /** The files of all entries of an exhibitor, each as often as it is referred to. */
    long bytesOf(String exhibitorId);

    /** Entries that are public and have files. */
    List<String> listPublicEntries();

    /** Keeps the words of a document, whichever entries it belongs to. */
    void keepWords(String sha256, String words);

    /** The words of these documents, by hash; those without words are left out. */
    Map<String, String> findWords(Collection<String> sha256);

    /** Every hash that an entry or the floor plan of an edition refers to. */
    Set<String> listReferred();

    /**
     * Forgets what was added before the instant and neither a revision nor a draft of its entry
     * names any more.
     *
     * @return how many references went
     */
    int forgetUnused(Instant before);
}
