package org.bordercatalogue.cost;

/**
 * A figure of the reader's own, which stands in the place of what is stated.
 *
 * @param item id of the product
 * @param part id of the cost
 * @param amount each time that it falls due
 * @param currency ISO 4217 code
 */
public record EnteredCost(String item, String part, CostRange amount, String currency) {}
