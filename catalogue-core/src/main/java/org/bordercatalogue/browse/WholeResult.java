package org.bordercatalogue.browse;

/**
 * All that a search finds.
 *
 * @param total how many hits there are, given or not
 * @param generation of the index that found them
 * @param products in the search's order, read from the store while they are gone through
 */
public record WholeResult(long total, long generation, Iterable<ListedProduct> products) {}
