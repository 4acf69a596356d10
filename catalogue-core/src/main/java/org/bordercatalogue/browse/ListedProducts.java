package org.bordercatalogue.browse;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bordercatalogue.cache.Caches;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.exhibitor.ExhibitorStore;
import org.bordercatalogue.product.Revision;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.Transaction;

/**
 * The live products behind ids that a search found, remembered for as long as the index does not
 * change. Safe for concurrent use.
 */
public final class ListedProducts {
    private static final long MOST_REMEMBERED = 5_000;

    private final CatalogueStore store;
    private final Cache<String, Remembered<ListedProduct>> cache =
            Caches.builder().maximumSize(MOST_REMEMBERED).build();
    private final Cache<String, Remembered<Optional<Exhibitor>>> exhibitors =
            Caches.builder().maximumSize(MOST_REMEMBERED).build();

    public ListedProducts(CatalogueStore store) {
        this.store = store;
    }

    /**
     * The products in the order of the ids; those that were taken down since the index saw them are
     * left out.
     *
     * @param generation of the index that gave the ids
     */
    public List<ListedProduct> load(List<String> ids, long generation) {
        Map<String, ListedProduct> known = new HashMap<>();
        List<String> missing = new ArrayList<>();
        for (String id : ids) {
            Remembered<ListedProduct> remembered = cache.getIfPresent(id);
            if (remembered == null || remembered.generation() != generation) {
                missing.add(id);
            } else {
                known.put(id, remembered.value());
            }
        }
        if (!missing.isEmpty()) {
            read(missing, generation, known);
        }
        return ids.stream().flatMap(id -> Optional.ofNullable(known.get(id)).stream()).toList();
    }

    /** The same without remembering: for those who go through all products once. */
    List<ListedProduct> read(List<String> ids) {
        Map<String, ListedProduct> known = new HashMap<>();
        Map<String, Optional<Exhibitor>> own = new HashMap<>();
        store.read(transaction ->
                        listed(
                                transaction,
                                ids,
                                id ->
                                        own.computeIfAbsent(
                                                id, transaction.exhibitors()::findExhibitor)))
                .forEach(each -> known.put(each.revision().entry(), each));
        return ids.stream().flatMap(id -> Optional.ofNullable(known.get(id)).stream()).toList();
    }

    private void read(List<String> ids, long generation, Map<String, ListedProduct> known) {
        List<ListedProduct> read =
                store.read(transaction ->
                        listed(
                                transaction,
                                ids,
                                id -> exhibitor(transaction.exhibitors(), id, generation)));
        for (ListedProduct each : read) {
            String id = each.revision().entry();
            known.put(id, each);
            cache.put(id, new Remembered<>(generation, each));
        }
    }

    private Optional<Exhibitor> exhibitor(ExhibitorStore store, String id, long generation) {
        Remembered<Optional<Exhibitor>> remembered = exhibitors.getIfPresent(id);
        if (remembered != null && remembered.generation() == generation) {
            return remembered.value();
        }
        Optional<Exhibitor> found = store.findExhibitor(id);
        exhibitors.put(id, new Remembered<>(generation, found));
        return found;
    }

    private static List<ListedProduct> listed(
            Transaction transaction,
            List<String> ids,
            Function<String, Optional<Exhibitor>> exhibitors) {
        List<ListedProduct> listed = new ArrayList<>();
        Set<String> retired = transaction.entries().findRetired(ids);
        for (Revision revision : transaction.entries().listLiveRevisions(ids)) {
            exhibitors
                    .apply(revision.content().exhibitor())
                    .ifPresent(exhibitor ->
                            listed.add(
                                    new ListedProduct(
                                            revision,
                                            exhibitor,
                                            retired.contains(revision.entry()))));
        }
        return listed;
    }

    private record Remembered<T>(long generation, T value) {}
}
