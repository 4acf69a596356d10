package org.bordercatalogue.figure;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/** Numbers as messages and addresses show them: plain decimals without needless zeros. */
final class Shown {
    private Shown() {}

    static String number(double value) {
        return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    static String bounds(Bounds bounds) {
        if (bounds.isPoint()) {
            return number(bounds.lower().orElseThrow());
        }
        return end(bounds.lower()) + ".." + end(bounds.upper());
    }

    private static String end(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : "";
    }
}
