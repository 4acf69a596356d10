package org.bordercatalogue.browse;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bordercatalogue.exhibitor.Exhibitor;
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
    private final Cache<String, Remembered> cache =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

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
            Remembered remembered = cache.getIfPresent(id);
            if (remembered == null || remembered.generation() != generation) {
                missing.add(id);
            } else {
                known.put(id, remembered.product());
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
        store.read(transaction -> listed(transaction, ids))
                .forEach(each -> known.put(each.revision().entry(), each));
        return ids.stream().flatMap(id -> Optional.ofNullable(known.get(id)).stream()).toList();
    }

    private void read(List<String> ids, long generation, Map<String, ListedProduct> known) {
        for (ListedProduct each : store.read(transaction -> listed(transaction, ids))) {
            String id = each.revision().entry();
            known.put(id, each);
            cache.put(id, new Remembered(generation, each));
        }
    }

    private static List<ListedProduct> listed(Transaction transaction, List<String> ids) {
        List<ListedProduct> listed = new ArrayList<>();
        Map<String, Optional<Exhibitor>> exhibitors = new HashMap<>();
        Set<String> retired = Sheets.retired(transaction.entries(), ids);
        for (Revision revision : transaction.entries().listLiveRevisions(ids)) {
            exhibitors
                    .computeIfAbsent(
                            revision.content().exhibitor(),
                            id -> transaction.exhibitors().findExhibitor(id))
                    .ifPresent(exhibitor ->
                            listed.add(
                                    new ListedProduct(
                                            revision,
                                            exhibitor,
                                            retired.contains(revision.entry()))));
        }
        return listed;
    }

    private record Remembered(long generation, ListedProduct product) {}
}
