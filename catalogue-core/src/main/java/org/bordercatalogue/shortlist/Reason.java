package org.bordercatalogue.shortlist;

/**
 * What was decided of a product, and why.
 *
 * @param product id
 * @param text empty where no reason is given
 */
public record Reason(String product, Decision decision, String text) {}
