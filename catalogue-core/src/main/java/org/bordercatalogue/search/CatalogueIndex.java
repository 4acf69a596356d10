package org.bordercatalogue.search;

import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;

/** The index behind the search, as the indexer writes it. One writer at a time. */
public interface CatalogueIndex extends AutoCloseable {
    /** Adds or replaces documents; an older version never replaces a newer one. */
    void put(List<IndexedProduct> products);

    void remove(Collection<String> ids);

    /** Makes all writes so far durable and visible. */
    void commit();

    /** Hands over id and content hash of every document, for the check. */
    void forEachDocument(BiConsumer<String, String> idAndHash);

    /**
     * Whether an index is there that belongs to this version of the definitions and of the schema.
     */
    boolean isCurrent(String definitionVersion);

    /** A fresh, empty index beside the live one, which goes on answering. */
    Rebuild beginRebuild(String definitionVersion);

    @Override
    void close();

    /** An index in the making. */
    interface Rebuild {
        void put(List<IndexedProduct> products);

        void remove(Collection<String> ids);

        /** Makes it durable and puts it in the live one's place. */
        void swap();

        void abandon();
    }
}
