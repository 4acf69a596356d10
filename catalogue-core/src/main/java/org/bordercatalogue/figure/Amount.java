package org.bordercatalogue.figure;

import java.util.OptionalDouble;

/**
 * A number as a source writes it, sign and scale included.
 *
 * @param other the other reading of an ambiguous separator
 * @param scale the power that a word such as million multiplied it by; 1 where there was none
 * @param word whether it was written in letters
 * @param end the place behind it
 */
record Amount(double value, OptionalDouble other, double scale, boolean word, int end) {
    Amount scaledBy(double factor) {
        OptionalDouble scaledOther =
                other.isPresent() ? OptionalDouble.of(other.getAsDouble() * factor) : other;
        return new Amount(value * factor, scaledOther, scale * factor, word, end);
    }

    Amount endingAt(int place) {
        return new Amount(value, other, scale, word, place);
    }

    Amount otherwise() {
        return new Amount(other.orElse(value), OptionalDouble.empty(), scale, word, end);
    }

    Amount asUsual() {
        return new Amount(value, OptionalDouble.empty(), scale, word, end);
    }

    boolean isAmbiguous() {
        return other.isPresent();
    }
}
