package org.bordercatalogue.browse;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bordercatalogue.cache.Caches;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.Transaction;

/**
 * Reads names for facets and filters, once for each state of the index: whatever renames an
 * exhibitor or an edition changes the index too.
 */
public final class Directories {
    private final CatalogueStore store;
    private final Cache<Long, Directory> cache = Caches.builder().maximumSize(2).build();

    public Directories(CatalogueStore store) {
        this.store = store;
    }

    /**
     * @param generation of the index
     */
    public Directory at(long generation) {
        return cache.get(generation, any -> store.read(Directories::directory));
    }

    private static Directory directory(Transaction transaction) {
        Map<String, String> exhibitors = new LinkedHashMap<>();
        transaction
                .exhibitors()
                .listExhibitors()
                .forEach(each -> exhibitors.put(each.id(), each.name()));
        Map<String, String> editions = new LinkedHashMap<>();
        transaction.editions().listEditions().forEach(each -> editions.put(each.id(), each.name()));
        return new Directory(exhibitors, editions);
    }
}
