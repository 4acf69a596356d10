package org.bordercatalogue.product;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Keeps entries and their revisions; bound to one transaction. */
public interface EntryStore {
    Optional<Entry> findEntry(String id);

    Optional<Entry> findEntryByIdentity(String identity);

    /** The entries among these ids that there are, by id. */
    Map<String, Entry> findEntries(Collection<String> ids);

    /** Those of these entries that are no longer sold. */
    Set<String> findRetired(Collection<String> ids);

    /** The entries among these identities that there are, by identity. */
    Map<String, Entry> findEntriesByIdentity(Collection<String> identities);

    List<String> listEntryIdsOfExhibitor(String exhibitorId);

    /** Adds or replaces; refused with {@code CONFLICT} when another entry has the identity. */
    default void saveEntry(Entry entry) {
        saveEntries(List.of(entry));
    }

    /** Adds or replaces many, which is quicker than one by one. */
    void saveEntries(List<Entry> entries);

    /** Adds a revision; refused with {@code CONFLICT} when the entry has another open one. */
    default void addRevision(Revision revision) {
        addRevisions(List.of(revision));
    }

    /** Adds many, which is quicker than one by one. */
    void addRevisions(List<Revision> revisions);

    /**
     * Refused with {@code CONFLICT} when the entry has another revision at a stage that only one
     * may have.
     */
    default void changeStage(String revisionId, Stage stage) {
        changeStages(List.of(revisionId), stage);
    }

    /** Changes many; throws {@code NOT_FOUND} when one is not there. */
    void changeStages(List<String> revisionIds, Stage stage);

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
    boolean isAnyLiveBy(String author);

    default int countRevisions(String entryId) {
        return countRevisions(List.of(entryId)).getOrDefault(entryId, 0);
    }

    /** How many revisions these entries have, by entry id; those without any are left out. */
    Map<String, Integer> countRevisions(Collection<String> entryIds);

    long countLive();

    /** How many live entries the exhibitors have, by exhibitor id; those without are left out. */
    Map<String, Integer> countLiveByExhibitor();
}
