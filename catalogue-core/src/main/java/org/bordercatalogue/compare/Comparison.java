package org.bordercatalogue.compare;

import java.util.List;
import org.bordercatalogue.product.Product;

/**
 * Products side by side.
 *
 * @param products one column each, in the order asked for
 * @param sections rows that all products share first, then those of some
 * @param emptyRows how many capabilities nobody states anything of, and which are left out for that
 */
public record Comparison(List<Product> products, List<Section> sections, int emptyRows) {
    public Comparison {
        products = List.copyOf(products);
        sections = List.copyOf(sections);
    }
}
