package org.bordercatalogue.browse;

import java.util.List;
import java.util.Set;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.product.Product;

/**
 * An exhibitor with its live products, by name, and its listings.
 *
 * @param retired ids of the products that are no longer sold
 */
public record ExhibitorSheet(
        Exhibitor exhibitor,
        List<Product> products,
        Set<String> retired,
        List<Appearance> appearances) {
    public ExhibitorSheet {
        products = List.copyOf(products);
        retired = Set.copyOf(retired);
        appearances = List.copyOf(appearances);
    }
}
