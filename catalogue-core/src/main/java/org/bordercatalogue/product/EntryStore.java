package org.bordercatalogue.product;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Keeps entries and their revisions; bound to one transaction. */
public interface EntryStore {
    Optional<Entry> findEntry(String id);

    Optional<Entry> findEntryByIdentity(String identity);

    /** The entries among these ids that there are, by id. */
    Map<String, Entry> findEntries(Collection<String> ids);

    /** The entries among these identities that there are, by identity. */
    Map<String, Entry> findEntriesByIdentity(Collection<String> identities);

    List<String> listEntryIdsOfExhibitor(String exhibitorId);

    /** Adds or replaces; refused with {@code CONFLICT} when another entry has the identity. */
    void saveEntry(Entry entry);

    /** Adds a revision; refused with {@code CONFLICT} when the entry has another open one. */
    void addRevision(Revision revision);

    void changeStage(String revisionId, Stage stage);

    Optional<Revision> findRevision(String id);

    /** Hashes of the contents of these revisions, by revision id, without reading the contents. */
    Map<String, String> findContentHashes(Collection<String> revisionIds);

    Optional<Revision> findLiveRevision(String entryId);

    /** Live revisions of the entries asked for that have one, in the order asked for. */
    List<Revision> listLiveRevisions(Collection<String> entryIds);

    List<Revision> listLiveRevisionsOfExhibitor(String exhibitorId);

    /** Hands every live revision over, ordered by entry id, without holding them all. */
    void forEachLiveRevision(Consumer<Revision> consumer);

    /** Whether any live revision was written by this author. */
    default boolean isAnyLiveBy(String author) {
        AtomicBoolean found = new AtomicBoolean();
        forEachLiveRevision(revision -> {
            if (revision.author().equals(author)) {
                found.set(true);
            }
        });
        return found.get();
    }

    int countRevisions(String entryId);

    long countLive();
}
