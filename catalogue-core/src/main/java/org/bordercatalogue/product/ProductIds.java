package org.bordercatalogue.product;

/**
 * Names the id of a product that comes without one: that of the entry it is recognised as, else a
 * new one.
 */
@FunctionalInterface
public interface ProductIds {
    String idFor(Identity identity);
}
