package org.bordercatalogue.browse;

import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Revision;

/**
 * A live product as lists show it.
 *
 * @param retired whether it is no longer sold
 */
public record ListedProduct(Revision revision, Exhibitor exhibitor, boolean retired) {
    public Product product() {
        return revision.content();
    }
}
