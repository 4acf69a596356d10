package org.bordercatalogue.store.rehearsal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bordercatalogue.product.Entry;
import org.bordercatalogue.product.EntryStore;
import org.bordercatalogue.product.Revision;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.product.Standing;

/** Entries, the rehearsed ones in front of the real; of their revisions only the hashes. */
record RehearsedEntries(EntryStore real, Memory memory) implements EntryStore {
    /**
     * What was saved in rehearsal.
     *
     * @param entries by id
     * @param idByIdentity of those entries
     * @param hashes by revision
     * @param revisions how many were added, by entry
     */
    record Memory(
            Map<String, Entry> entries,
            Map<String, String> idByIdentity,
            Map<String, String> hashes,
            Map<String, Integer> revisions) {
        Memory() {
            this(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        }
    }

    @Override
    public Optional<Entry> findEntry(String id) {
        return Optional.ofNullable(memory.entries().get(id)).or(() -> real.findEntry(id));
    }

    @Override
    public Optional<Entry> findEntryByIdentity(String identity) {
        return Optional.ofNullable(findEntriesByIdentity(List.of(identity)).get(identity));
    }

    @Override
    public Map<String, Entry> findEntries(Collection<String> ids) {
        Map<String, Entry> found = new HashMap<>(real.findEntries(ids));
        ids.stream()
                .flatMap(id -> Stream.ofNullable(memory.entries().get(id)))
                .forEach(entry -> found.put(entry.id(), entry));
        return found;
    }

    @Override
    public Set<String> findRetired(Collection<String> ids) {
        return findEntries(ids).values().stream()
                .filter(entry -> entry.standing() == Standing.RETIRED)
                .map(Entry::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Map<String, Entry> findEntriesByIdentity(Collection<String> identities) {
        Map<String, Entry> found = new HashMap<>(real.findEntriesByIdentity(identities));
        found.values().removeIf(entry -> memory.entries().containsKey(entry.id()));
        identities.stream()
                .flatMap(identity -> Stream.ofNullable(memory.idByIdentity().get(identity)))
                .flatMap(id -> Stream.ofNullable(memory.entries().get(id)))
                .forEach(entry -> found.put(entry.identity(), entry));
        return found;
    }

    @Override
    public List<String> listEntryIdsOfExhibitor(String exhibitorId) {
        return Stream.concat(
                        real.listEntryIdsOfExhibitor(exhibitorId).stream(),
                        memory.entries().values().stream()
                                .filter(entry -> entry.exhibitor().equals(exhibitorId))
                                .map(Entry::id))
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public void saveEntries(List<Entry> entries) {
        entries.forEach(this::remember);
    }

    private void remember(Entry entry) {
        Entry before = memory.entries().put(entry.id(), entry);
        if (before != null) {
            memory.idByIdentity().remove(before.identity());
        }
        memory.idByIdentity().put(entry.identity(), entry.id());
    }

    @Override
    public void addRevisions(List<Revision> revisions) {
        for (Revision revision : revisions) {
            memory.hashes().put(revision.id(), revision.contentHash());
            memory.revisions().merge(revision.entry(), 1, Integer::sum);
        }
    }

    @Override
    public void changeStages(List<String> revisionIds, Stage stage) {}

    @Override
    public Optional<Revision> findRevision(String id) {
        return real.findRevision(id);
    }

    @Override
    public Map<String, String> findContentHashes(Collection<String> revisionIds) {
        Map<String, String> hashes = new HashMap<>(real.findContentHashes(revisionIds));
        revisionIds.stream()
                .filter(memory.hashes()::containsKey)
                .forEach(id -> hashes.put(id, memory.hashes().getOrDefault(id, "")));
        return hashes;
    }

    @Override
    public Optional<Revision> findLiveRevision(String entryId) {
        return real.findLiveRevision(entryId);
    }

    @Override
    public List<Revision> listLiveRevisions(Collection<String> entryIds) {
        return real.listLiveRevisions(entryIds);
    }

    @Override
    public List<Revision> listLiveRevisionsOfExhibitor(String exhibitorId) {
        return real.listLiveRevisionsOfExhibitor(exhibitorId);
    }

    @Override
    public void forEachLiveRevision(Consumer<Revision> consumer) {
        real.forEachLiveRevision(consumer);
    }

    @Override
    public Map<String, Integer> countRevisions(Collection<String> entryIds) {
        Map<String, Integer> counts = new HashMap<>(real.countRevisions(entryIds));
        entryIds.stream()
                .filter(memory.revisions()::containsKey)
                .forEach(id -> counts.merge(id, memory.revisions().get(id), Integer::sum));
        return counts;
    }

    @Override
    public long countLive() {
        return real.countLive();
    }

    @Override
    public Map<String, Integer> countLiveByExhibitor() {
        return real.countLiveByExhibitor();
    }

    @Override
    public boolean isAnyLiveBy(String author) {
        return real.isAnyLiveBy(author);
    }
}
