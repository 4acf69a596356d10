package org.bordercatalogue.browse;

import java.util.List;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Revision;

/** All that is public of one product, and where it, or its exhibitor, was listed. */
public record ProductSheet(Revision revision, Exhibitor exhibitor, List<Appearance> appearances) {
    public ProductSheet {
        appearances = List.copyOf(appearances);
    }

    public Product product() {
        return revision.content();
    }
}
