package org.bordercatalogue.search;

import java.util.List;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.product.Product;

/**
 * All that the index knows of one product.
 *
 * @param version rises with every publication of the entry
 * @param hash of content, exhibitor, editions and standing, to compare store and index
 * @param documents the words of its documents
 * @param retired whether it is no longer sold
 */
public record IndexedProduct(
        Product product,
        Exhibitor exhibitor,
        List<String> editions,
        long version,
        String hash,
        List<String> documents,
        boolean retired) {
    public IndexedProduct {
        editions = List.copyOf(editions);
        documents = List.copyOf(documents);
    }

    /** One without documents, that is sold. */
    public IndexedProduct(
            Product product,
            Exhibitor exhibitor,
            List<String> editions,
            long version,
            String hash) {
        this(product, exhibitor, editions, version, hash, List.of(), false);
    }
}
