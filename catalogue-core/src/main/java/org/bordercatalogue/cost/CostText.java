package org.bordercatalogue.cost;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/** Assumptions of cost as they stand in an address. */
public final class CostText {
    private CostText() {}

    static String of(ExchangeRate rate) {
        return rate.currency() + ":" + plain(rate.value()) + "@" + rate.day();
    }

    static String of(UnitPrice price) {
        return price.part() + ":" + plain(price.amount()) + price.currency();
    }

    static String of(EnteredCost own) {
        return own.item() + ":" + own.part() + ":" + amount(own.amount()) + own.currency();
    }

    /** A range as it is typed and stands in an address: {@code 5}, {@code 5..7}, {@code 5..}. */
    public static String amount(CostRange range) {
        if (range.isExact()) {
            return plain(range.low().getAsDouble());
        }
        return end(range.low()) + ".." + end(range.high());
    }

    private static String end(OptionalDouble end) {
        return end.isEmpty() ? "" : plain(end.getAsDouble());
    }

    /** The shortest decimal that reads back as the same number. */
    public static String plain(double value) {
        return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
