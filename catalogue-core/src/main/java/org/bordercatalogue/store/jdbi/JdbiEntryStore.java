package org.bordercatalogue.store.jdbi;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bordercatalogue.product.Entry;
import org.bordercatalogue.product.EntryStore;
import org.bordercatalogue.product.Revision;
import org.bordercatalogue.product.Stage;
import org.jdbi.v3.core.Handle;

/** Keeps entries and revisions. */
final class JdbiEntryStore implements EntryStore {
    private final EntryRows entries;
    private final RevisionRows revisions;

    JdbiEntryStore(Handle handle, StoredContent contents, Clock clock) {
        this.entries = new EntryRows(handle, clock);
        this.revisions = new RevisionRows(handle, contents);
    }

    @Override
    public Optional<Entry> findEntry(String id) {
        return entries.byIds(List.of(id)).findFirst();
    }

    @Override
    public Optional<Entry> findEntryByIdentity(String identity) {
        return entries.byIdentities(List.of(identity)).findFirst();
    }

    @Override
    public Map<String, Entry> findEntries(Collection<String> ids) {
        return entries.byIds(ids).collect(Collectors.toMap(Entry::id, Function.identity()));
    }

    @Override
    public Set<String> findRetired(Collection<String> ids) {
        return entries.retired(ids).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Map<String, Entry> findEntriesByIdentity(Collection<String> identities) {
        return entries.byIdentities(identities)
                .collect(Collectors.toMap(Entry::identity, Function.identity()));
    }

    @Override
    public List<String> listEntryIdsOfExhibitor(String exhibitorId) {
        return entries.idsOfExhibitor(exhibitorId);
    }

    @Override
    public void saveEntries(List<Entry> changed) {
        Contradictions.told(
                () -> entries.save(changed),
                () ->
                        "Cannot keep the entry "
                                + Shown.first(changed, Entry::id)
                                + ": another has its identity, or its standing needs a published revision");
    }

    @Override
    public void addRevisions(List<Revision> added) {
        Contradictions.told(
                () -> revisions.add(added),
                () ->
                        "Cannot add the revision "
                                + Shown.first(added, Revision::id)
                                + " beside those there are: one may be open, one published, and a number is used once");
    }

    @Override
    public void changeStages(List<String> revisionIds, Stage stage) {
        Contradictions.told(
                () -> revisions.changeStage(revisionIds, stage),
                () ->
                        "The revision "
                                + Shown.first(revisionIds, Function.identity())
                                + " cannot become "
                                + stage
                                + " beside those there are: one may be open, and one published");
    }

    @Override
    public Optional<Revision> findRevision(String id) {
        return revisions.find(id);
    }

    @Override
    public Map<String, String> findContentHashes(Collection<String> revisionIds) {
        return revisions.hashes(revisionIds);
    }

    @Override
    public Optional<Revision> findLiveRevision(String entryId) {
        return revisions.live(List.of(entryId)).stream().findFirst();
    }

    @Override
    public List<Revision> listLiveRevisions(Collection<String> entryIds) {
        Map<String, Revision> found =
                Chunks.of(entryIds)
                        .flatMap(chunk -> revisions.live(chunk).stream())
                        .collect(Collectors.toMap(Revision::entry, Function.identity()));
        return entryIds.stream().distinct().filter(found::containsKey).map(found::get).toList();
    }

    @Override
    public List<Revision> listLiveRevisionsOfExhibitor(String exhibitorId) {
        return revisions
                .liveOfExhibitor(exhibitorId)
                .sorted(Comparator.comparing(Revision::entry))
                .toList();
    }

    @Override
    public void forEachLiveRevision(Consumer<Revision> consumer) {
        Chunks.of(entries.publicIds()).forEach(chunk -> listLiveRevisions(chunk).forEach(consumer));
    }

    @Override
    public boolean isAnyLiveBy(String author) {
        return revisions.isAnyLiveBy(author);
    }

    @Override
    public Map<String, Integer> countRevisions(Collection<String> entryIds) {
        return revisions.counts(entryIds);
    }

    @Override
    public long countLive() {
        return entries.countPublic();
    }

    @Override
    public Map<String, Integer> countLiveByExhibitor() {
        return entries.publicByExhibitor();
    }
}
