package org.bordercatalogue.search;

import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;

/** An index that tells when what it shows has changed. */
public final class AnnouncedIndex implements CatalogueIndex {
    private final CatalogueIndex index;
    private final Runnable changed;

    public AnnouncedIndex(CatalogueIndex index, Runnable changed) {
        this.index = index;
        this.changed = changed;
    }

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
        try {
            index.commit();
        } finally {
            changed.run();
        }
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
        return new AnnouncedRebuild(index.beginRebuild(definitionVersion), changed);
    }

    @Override
    public void close() {
        index.close();
    }

    private record AnnouncedRebuild(Rebuild rebuild, Runnable changed) implements Rebuild {
        @Override
        public void put(List<IndexedProduct> products) {
            rebuild.put(products);
        }

        @Override
        public void remove(Collection<String> ids) {
            rebuild.remove(ids);
        }

        @Override
        public void swap() {
            try {
                rebuild.swap();
            } finally {
                changed.run();
            }
        }

        @Override
        public void abandon() {
            rebuild.abandon();
        }
    }
}
