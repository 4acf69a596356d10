package org.bordercatalogue.product;

import java.util.List;

/**
 * A product that was understood.
 *
 * @param warnings what a careful reader would want to be told; the figures concerned were read
 *     nevertheless
 * @param unread what became unmapped in this reading, besides what was already given as unmapped
 */
public record ReadProduct(Product product, List<FigureWarning> warnings, List<Unmapped> unread) {
    public ReadProduct {
        warnings = List.copyOf(warnings);
        unread = List.copyOf(unread);
    }
}
