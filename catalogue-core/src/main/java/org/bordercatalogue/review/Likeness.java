package org.bordercatalogue.review;

/**
 * An entry that may be the same product.
 *
 * @param own whether it is of the same exhibitor
 */
public record Likeness(String entry, String exhibitor, String type, String name, boolean own) {}
