package org.bordercatalogue.search.solr;

import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.bordercatalogue.search.CatalogueIndex;
import org.bordercatalogue.search.IndexedProduct;

/** An index that tells of its commits. */
record NotifyingIndex(CatalogueIndex index, Runnable committed) implements CatalogueIndex {
    @Override
    public void put(List<IndexedProduct> products) {
        index.put(products);
    }

    @Override
    public void remove(Collection<String> ids) {
        index.remove(ids);
    }

    @Override
    public void commit() {
        index.commit();
        committed.run();
    }

    @Override
    public void forEachDocument(BiConsumer<String, String> idAndHash) {
        index.forEachDocument(idAndHash);
    }

    @Override
    public boolean isCurrent(String definitionVersion) {
        return index.isCurrent(definitionVersion);
    }

    @Override
    public Rebuild beginRebuild(String definitionVersion) {
        return index.beginRebuild(definitionVersion);
    }

    @Override
    public void close() {
        index.close();
    }
}
