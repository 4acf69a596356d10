package org.bordercatalogue.ingest;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.product.Product;

/**
 * A product made of rows.
 *
 * @param meanings what each row came to, in the rows' order
 * @param doubt about the rows' name for the type
 */
record Assembled(Product product, List<RowMeaning> meanings, Optional<String> doubt) {
    Assembled {
        meanings = List.copyOf(meanings);
    }
}
