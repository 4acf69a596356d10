package org.bordercatalogue.browse;

import java.util.List;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.product.Product;

/** An exhibitor with its live products, by name, and its listings. */
public record ExhibitorSheet(
        Exhibitor exhibitor, List<Product> products, List<Appearance> appearances) {
    public ExhibitorSheet {
        products = List.copyOf(products);
        appearances = List.copyOf(appearances);
    }
}
