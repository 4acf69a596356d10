package org.bordercatalogue.figure;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A number with its unit, as it stands in a text.
 *
 * @param start of the number, or of the words that qualify it
 * @param end the place behind number, unit and such words
 * @param values what the digits may mean, the usual reading first: 1,500 is a thousand and a half
 *     or one and a half
 * @param unit id of the unit, or of the currency where it is {@code money}
 * @param sure whether it can hardly be anything else; "4t" may as well end the name of a model
 */
public record SaidQuantity(
        int start,
        int end,
        List<Values> values,
        String unit,
        boolean money,
        Qualifier qualifier,
        boolean sure) {
    public SaidQuantity {
        values = List.copyOf(values);
    }

    boolean overlaps(SaidQuantity other) {
        return start < other.end && other.start < end;
    }

    /**
     * In the unit as written.
     *
     * @param high the other end of a range
     */
    public record Values(double low, OptionalDouble high) {}
}
