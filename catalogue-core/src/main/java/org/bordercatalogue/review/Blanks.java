package org.bordercatalogue.review;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.bordercatalogue.kernel.LocalText;
import org.bordercatalogue.product.Product;

/** Products of which nothing is said, to compare a first text with. */
final class Blanks {
    private static final String NO_NAME = "-";

    private Blanks() {}

    static Product of(Product product) {
        return new Product(
                product.id(),
                product.exhibitor(),
                NO_NAME,
                Optional.empty(),
                product.type(),
                List.of(),
                LocalText.EMPTY,
                new TreeMap<>(),
                List.of());
    }
}
