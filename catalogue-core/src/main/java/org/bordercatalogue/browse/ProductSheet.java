package org.bordercatalogue.browse;

import java.util.List;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Revision;
import org.bordercatalogue.store.MediaReference;

/**
 * All that is public of one product, and where it, or its exhibitor, was listed.
 *
 * @param files of its entry, whether it shows them or not
 */
public record ProductSheet(
        Revision revision,
        Exhibitor exhibitor,
        List<Appearance> appearances,
        List<MediaReference> files) {
    public ProductSheet {
        files = List.copyOf(files);
        appearances = List.copyOf(appearances);
    }

    public Product product() {
        return revision.content();
    }
}
