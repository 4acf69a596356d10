package org.bordercatalogue.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    /** Both ends of the one and of the other, and whether each end is excluded. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    10|20|false|10|20|false|true
                    10|20|true |10|20|false|true
                    10|20|false|10|20|true |false
                    10|20|true |10|20|true |true
                    10|20|false| 9|21|true |true
                    10|20|false|11|20|false|false
                    10|20|false|10|19|false|false
                    10|20|false| -|20|false|true
                    10|20|false|10| -|false|true
                     -|20|false| 0|20|false|false
                     -|20|false| -|20|false|true
                    10| -|false|10|99|false|false
                    10| -|false|10| -|false|true
                    10| -|false| 9| -|false|true
                     9| -|false|10| -|false|false
                    """)
    void isWithinOnlyWhatTakesAllOfIt(
            @Nullable Double from,
            @Nullable Double to,
            boolean exclusive,
            @Nullable Double otherFrom,
            @Nullable Double otherTo,
            boolean otherExclusive,
            boolean within) {
        Span span = span(from, to, exclusive);
        Span other = span(otherFrom, otherTo, otherExclusive);
        assertThat(span.isWithin(other)).isEqualTo(within);
    }

    @Test
    void hasOneEndWhereOneSideIsOpen() {
        assertThat(span(10.0, null, false).hasOneEnd()).isTrue();
        assertThat(span(null, 10.0, true).hasOneEnd()).isTrue();
        assertThat(span(10.0, 10.0, false).hasOneEnd()).isFalse();
        assertThatThrownBy(() -> span(null, null, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Span span(@Nullable Double from, @Nullable Double to, boolean exclusive) {
        return new Span(end(from), end(to), exclusive);
    }

    private static OptionalDouble end(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
