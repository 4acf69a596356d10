package org.bordercatalogue.browse;

import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Revision;

/** A live product as lists show it. */
public record ListedProduct(Revision revision, Exhibitor exhibitor) {
    public Product product() {
        return revision.content();
    }
}
