package org.bordercatalogue.cost;

import java.time.LocalDate;

/**
 * A rate that the reader entered.
 *
 * @param currency ISO 4217 code of the one that is changed
 * @param value what one unit of it is worth in the currency of the sum
 * @param day on which it held
 */
public record ExchangeRate(String currency, double value, LocalDate day) {
    public ExchangeRate {
        if (!(value > 0) || !Double.isFinite(value)) {
            throw new IllegalArgumentException("a rate is greater than zero");
        }
    }
}
