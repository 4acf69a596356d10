package org.bordercatalogue.ingest;

import java.util.List;
import org.bordercatalogue.product.Product;

/**
 * A product made of rows.
 *
 * @param meanings what each row came to, in the rows' order
 * @param typeKnown false when no type matched the rows' name for it, so that it stands under the
 *     root type
 */
record Assembled(Product product, List<RowMeaning> meanings, boolean typeKnown) {
    Assembled {
        meanings = List.copyOf(meanings);
    }
}
