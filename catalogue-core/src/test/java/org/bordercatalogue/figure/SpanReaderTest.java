package org.bordercatalogue.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanReaderTest {
    private static final SpanReader READER = new SpanReader(TestingCapability.UNITS);
    private static final Capability STEEL = TestingCapability.quantity("mm", "cm", "in");
    private static final Capability PRICE = TestingCapability.of(Kind.MONEY).capability();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    300mm..|300mm..|300|-|false
                    ..50|..50|-|50|false
                    10..20|10..20|10|20|false
                    10..<20|10..<20|10|20|true
                    12in..20in|12in..20in|304.8|508|false
                    30cm..|30cm..|300|-|false
                    11.811in..|11.811in..|300|-|false
                    .5..1.50|0.5..1.5|0.5|1.5|false
                    -20..45|-20..45|-20|45|false
                    +5..|5..|5|-|false
                    300 mm ..|300mm..|300|-|false
                    1 ft..|1ft..|304.8|-|false
                    30 centimetres..|30cm..|300|-|false
                    12"..|12in..|304.8|-|false
                    ..<0.0|..<0|-|0|true
                    -10..-0.0039999999999995595|-10..-0.0039999999999995595|-10|-0.004|false
                    36AWG..|36AWG..|-|0.127|false
                    ..36AWG|..36AWG|0.127|-|false
                    30AWG..36AWG|30AWG..36AWG|0.127|0.25464|false
                    """,
            quoteCharacter = '~')
    void readsRanges(
            String literal,
            String normal,
            @Nullable Double from,
            @Nullable Double to,
            boolean exclusive) {
        ReadSpan read = READER.read(STEEL, literal);
        assertThat(read.text()).isEqualTo(normal);
        assertThat(read.span()).isEqualTo(new Span(optional(from), optional(to), exclusive));
        assertThat(read.currency()).isEmpty();
        assertThat(READER.read(STEEL, read.text())).isEqualTo(read);
    }

    @Test
    void readsDosesSharesAndCounts() {
        assertThat(READER.read(TestingCapability.quantity("uSv"), "..5urem").span().to())
                .hasValue(0.05);
        assertThat(READER.read(TestingCapability.quantity("%RH"), "..80%").span().to())
                .hasValue(80);
        assertThat(READER.read(TestingCapability.quantity("bag/h"), "30bag/min..").span().from())
                .hasValue(1800);
        ReadSpan bare = READER.read(TestingCapability.quantity("plate/h"), "8 1/s..");
        assertThat(bare.text()).isEqualTo("28800..");
        assertThat(READER.read(TestingCapability.quantity("channel"), "5x..").text())
                .isEqualTo("5..");
    }

    @Test
    void moneyNamesItsCurrency() {
        ReadSpan read = READER.read(PRICE, "10000USD..20000USD");
        assertThat(read.currency()).contains("USD");
        assertThat(read.span())
                .isEqualTo(new Span(OptionalDouble.of(10_000), OptionalDouble.of(20_000), false));
        assertThat(READER.read(PRICE, read.text())).isEqualTo(read);
        assertThat(READER.read(PRICE, "123456USD..").span().from()).hasValue(123_456);
        for (String wrong : List.of("10000..", "1USD..2EUR", "1USD..2", "5mm..")) {
            assertThatThrownBy(() -> READER.read(PRICE, wrong)).hasMessageContaining("USD");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "..<",
                "300",
                "300mm",
                "abc..",
                "300kg..",
                "300furlongs..",
                "0,5..",
                "20..10",
                "10..<",
                "1e3..",
                "NaN..",
                "Infinity..",
                "10..20mm",
                "10mm..20",
                "1..2..3",
                "10-20",
                "<5..",
                "24AWG..<36AWG"
            })
    void refusesOthersNamingTheParameterAndWhatWasGiven(String literal) {
        assertThatThrownBy(() -> READER.read(STEEL, literal))
                .isInstanceOfSatisfying(
                        CatalogueException.class,
                        e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_PARAMETER))
                .hasMessageContaining("'tested'")
                .hasMessageContaining("'" + literal + "'");
    }

    @Test
    void aWrongUnitNamesTheAcceptedOnes() {
        assertThatThrownBy(() -> READER.read(STEEL, "300kg.."))
                .hasMessage(
                        "Parameter 'tested' cannot be '300kg..': kg does not convert into mm; accepted units: mm, cm, in");
        assertThatThrownBy(() -> READER.read(STEEL, "0,5.."))
                .hasMessageContaining("accepted units: mm, cm, in");
    }

    @Test
    void aChoiceTakesNoRange() {
        assertThatThrownBy(() -> READER.read(TestingCapability.of(Kind.FLAG).capability(), "1.."))
                .hasMessageContaining("takes no range");
    }

    /** Law 3 for one literal: what is written out reads as the same. */
    @Test
    void parsingWhatWasFormattedChangesNothing() {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        List<String> units = List.of("", "mm", "cm", "in", "ft", "um", "km");
        for (int i = 0; i < 3_000; i++) {
            String unit = units.get(random.nextInt(units.size()));
            double low = Math.round(random.nextDouble(-500, 500) * 1000) / 1000.0;
            double high = low + Math.round(random.nextDouble(500) * 1000) / 1000.0;
            String literal =
                    (random.nextInt(4) == 0 ? "" : low + unit)
                            + ".."
                            + (random.nextBoolean() ? "<" : "")
                            + high
                            + unit;
            ReadSpan read = READER.read(STEEL, literal);
            assertThat(READER.read(STEEL, read.text()))
                    .as("seed %d: %s", seed, literal)
                    .isEqualTo(read);
        }
    }

    private static OptionalDouble optional(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
