package org.bordercatalogue.search;

/**
 * A product as lists of data show it, from when the index saw it.
 *
 * @param type id; {@code exhibitor} likewise
 * @param retired whether it is no longer sold
 * @param figures all its figures by capability, as {@link org.bordercatalogue.product.ShownFigures}
 *     writes them
 */
public record SearchItem(
        String id,
        String name,
        String type,
        String exhibitor,
        String exhibitorName,
        boolean retired,
        String figures) {}
