package org.bordercatalogue.testing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiConsumer;
import org.bordercatalogue.search.CatalogueIndex;
import org.bordercatalogue.search.IndexedProduct;

/** An index in memory, which tests may also damage. */
public final class TestingIndex implements CatalogueIndex {
    private final Map<String, String> hashes = new ConcurrentSkipListMap<>();

    /** Hash by id; open for damage. */
    public Map<String, String> hashes() {
        return hashes;
    }

    @Override
    public void put(List<IndexedProduct> products) {
        putInto(hashes, products);
    }

    @Override
    public void remove(Collection<String> ids) {
        hashes.keySet().removeAll(ids);
    }

    @Override
    public void commit() {}

    @Override
    public void forEachDocument(BiConsumer<String, String> idAndHash) {
        hashes.forEach(idAndHash);
    }

    @Override
    public boolean isCurrent(String definitionVersion) {
        return true;
    }

    @Override
    public Rebuild beginRebuild(String definitionVersion) {
        Map<String, String> fresh = new TreeMap<>();
        return new Rebuild() {
            @Override
            public void put(List<IndexedProduct> products) {
                putInto(fresh, products);
            }

            @Override
            public void remove(Collection<String> ids) {
                fresh.keySet().removeAll(ids);
            }

            @Override
            public void swap() {
                hashes.clear();
                hashes.putAll(fresh);
            }

            @Override
            public void abandon() {}
        };
    }

    @Override
    public void close() {}

    private static void putInto(Map<String, String> hashes, List<IndexedProduct> products) {
        products.forEach(product -> hashes.put(product.product().id(), product.hash()));
    }
}
