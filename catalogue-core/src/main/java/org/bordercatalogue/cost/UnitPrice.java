package org.bordercatalogue.cost;

/**
 * What the reader pays for a unit of what is used up.
 *
 * @param part id of the cost
 * @param amount for one unit, at least 0
 * @param currency ISO 4217 code
 */
public record UnitPrice(String part, double amount, String currency) {
    public UnitPrice {
        if (!(amount >= 0) || !Double.isFinite(amount)) {
            throw new IllegalArgumentException("a price is at least zero");
        }
    }
}
