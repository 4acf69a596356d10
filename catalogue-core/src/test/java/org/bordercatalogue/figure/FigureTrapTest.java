package org.bordercatalogue.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bordercatalogue.figure.TestingFigures.column;
import static org.bordercatalogue.figure.TestingFigures.kinds;
import static org.bordercatalogue.figure.TestingFigures.measured;
import static org.bordercatalogue.figure.TestingFigures.row;
import static org.bordercatalogue.figure.TestingFigures.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Direction;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Side;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.junit.jupiter.api.Test;

/** The traps that real sources set, one by one. */
class FigureTrapTest {
    private static final Capability STEEL =
            TestingCapability.of(Kind.QUANTITY, "mm", "cm", "in")
                    .better(Direction.HIGHER)
                    .plausible(20, 500)
                    .capability();
    private static final Capability DOSE =
            TestingCapability.of(Kind.QUANTITY, "uSv").plausible(0.001, 10).capability();
    private static final Capability CEILING =
            TestingCapability.of(Kind.QUANTITY, "m", "ft").plausible(100, 24_000).capability();
    private static final Capability BAGS = TestingCapability.quantity("bag/h");
    private static final Capability PRICE = TestingCapability.of(Kind.MONEY).capability();
    private static final Capability HOURS = TestingCapability.quantity("h");

    @Test
    void keepsTheTextAndTheUnitAsWritten() {
        Figure.Measured figure = measured(text(STEEL, "up to 35 cm of steel"));
        assertThat(figure.asWritten()).contains("up to 35 cm of steel");
        assertThat(figure.unit()).isEqualTo("cm");
        assertThat(figure.stated()).isEqualTo(Bounds.atMost(35));
        assertThat(figure.canonical()).isEqualTo(Bounds.atMost(350));
        assertThat(figure.qualifier()).isEqualTo(Qualifier.UP_TO);
    }

    @Test
    void upToOfAnUpperBoundMeansExactlyThat() {
        Capability speed =
                TestingCapability.of(Kind.QUANTITY, "km/h").bound(Side.UPPER).capability();
        assertThat(measured(text(speed, "up to 60 km/h")).canonical())
                .isEqualTo(Bounds.exactly(60));
        assertThat(measured(text(speed, "up to 60 km/h")).qualifier()).isEqualTo(Qualifier.UP_TO);
        assertThat(measured(text(speed, "< 60 km/h")).canonical()).isEqualTo(Bounds.atMost(60));
        assertThat(measured(text(STEEL, "up to 60 mm")).canonical()).isEqualTo(Bounds.atMost(60));
    }

    @Test
    void warnsOfAPrefixThatIsAThousandTimesOff() {
        ReadFigure read = text(DOSE, "0,1 mSv");
        assertThat(measured(read).canonical()).isEqualTo(Bounds.exactly(100));
        assertThat(read.warnings())
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.kind()).isEqualTo(Warning.Kind.OUT_OF_BOUNDS);
                    assertThat(warning.message()).contains("100 uSv", "0.001..10 uSv", "prefix");
                });
    }

    @Test
    void aDotMayPartThousandsAndThenItSaysSo() {
        ReadFigure read = text(CEILING, "13.000ft");
        assertThat(measured(read).stated()).isEqualTo(Bounds.exactly(13_000));
        assertThat(kinds(read)).containsExactly(Warning.Kind.AMBIGUOUS_NUMBER);
    }

    @Test
    void theSameInAnotherUnitSettlesASeparator() {
        ReadFigure read = text(TestingCapability.quantity("m"), "13.000ft (4000m)");
        assertThat(measured(read).canonical()).isEqualTo(Bounds.exactly(3962.4));
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void aCommaThatPlausibleBoundsExplainNeedsNoWarning() {
        Capability rate =
                TestingCapability.of(Kind.QUANTITY, "bag/h").plausible(100, 2500).capability();
        assertThat(text(rate, "1,800 bags/h").warnings()).isEmpty();
        assertThat(kinds(text(BAGS, "1,800 bags/h")))
                .containsExactly(Warning.Kind.AMBIGUOUS_NUMBER);
    }

    @Test
    void aColumnWithADotIsNeverAmbiguous() {
        ReadFigure read = column(TestingCapability.quantity("mm"), "39.894", "mm");
        assertThat(measured(read).canonical()).isEqualTo(Bounds.exactly(39.894));
        assertThat(read.warnings()).isEmpty();
        assertThat(measured(column(HOURS, "1.0E-5", "h")).stated()).isEqualTo(Bounds.exactly(1e-5));
        assertThat(
                        measured(column(TestingCapability.quantity("GHz"), "5.725-5.85", "GHz"))
                                .stated())
                .isEqualTo(Bounds.between(5.725, 5.85));
    }

    @Test
    void takesTheFirstOfTwoUnitsAndChecksTheSecond() {
        Capability volume =
                TestingCapability.of(Kind.QUANTITY, "L").plausible(0.5, 100).capability();
        assertThat(text(volume, "57,355 cm3 (3500 in3)").warnings()).isEmpty();
        assertThat(kinds(text(volume, "57,355 cm3 (350 in3)")))
                .containsExactly(Warning.Kind.CONTRADICTION);
    }

    @Test
    void columnsWinAndAContradictingTextIsReported() {
        ReadFigure read = row(HOURS, "15", "h", "flew for 20 hours");
        assertThat(measured(read).canonical()).isEqualTo(Bounds.exactly(15));
        assertThat(read.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.message()).contains("15 h", "20 h"));
    }

    @Test
    void theTextAddsTheQualifierThatTheColumnLacks() {
        assertThat(measured(row(HOURS, "8", "h", "8+ hours")).canonical())
                .isEqualTo(Bounds.atLeast(8));
        assertThat(measured(row(BAGS, "<=1800", "bags/h", "up to 1,800 bags/hr")).qualifier())
                .isEqualTo(Qualifier.UP_TO);
        assertThat(measured(row(HOURS, "1", "h", "knapp eine Stunde")).qualifier())
                .isEqualTo(Qualifier.ABOUT);
    }

    @Test
    void aNegationTurnsABoundRoundAndACaseIsNoBound() {
        Capability share = TestingCapability.quantity("%");
        assertThat(measured(text(share, "should not be less than 10%")).canonical())
                .isEqualTo(Bounds.atLeast(10));
        assertThat(measured(text(share, "less than 10%")).canonical()).isEqualTo(Bounds.atMost(10));
        Capability wind = TestingCapability.quantity("m/s");
        assertThat(measured(text(wind, "returns when wind exceeds 12 m/s")).canonical())
                .isEqualTo(Bounds.exactly(12));
    }

    @Test
    void whatFollowsTheUnitBecomesACondition() {
        ReadFigure read =
                row(
                        BAGS,
                        "1800",
                        "bags/h with 8 machines",
                        "1,800 bags an hour ... using eight machines");
        assertThat(measured(read).canonical()).isEqualTo(Bounds.exactly(1800));
        assertThat(read.figure().attribution().condition()).contains("with 8 machines");
        assertThatThrownBy(() -> column(BAGS, "20", "bags/h or parcels/h"))
                .hasMessageContaining("names more than one unit");
    }

    @Test
    void bagsAreNotPersons() {
        assertThatThrownBy(() -> column(BAGS, "60", "persons/h"))
                .isInstanceOfSatisfying(
                        CatalogueException.class,
                        e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_INPUT))
                .hasMessageContaining("counts of unlike things never convert")
                .hasMessageContaining("accepted units: bag/h");
    }

    @Test
    void aNumberWithoutAUnitIsRefusedUnlessItCounts() {
        assertThatThrownBy(() -> column(STEEL, "300", ""))
                .hasMessage("'300' has no unit, which 'tested' needs; accepted units: mm, cm, in");
        assertThat(measured(column(TestingCapability.quantity("operator"), "2", "")).unit())
                .isEqualTo("operator");
        assertThat(measured(row(STEEL, "300", "", "300 mm of steel")).unit()).isEqualTo("mm");
    }

    @Test
    void wireGaugesRunBackwards() {
        Capability wire =
                TestingCapability.of(Kind.QUANTITY, "mm").better(Direction.LOWER).capability();
        assertThat(measured(text(wire, "36 AWG / 40 SWG or better")).canonical())
                .isEqualTo(Bounds.atMost(0.127));
        assertThat(measured(text(wire, "36 AWG / 40 SWG or better")).stated())
                .isEqualTo(Bounds.atLeast(36));
        assertThat(measured(text(wire, "24-30 AWG")).canonical())
                .isEqualTo(Bounds.between(0.25464, 0.51056));
    }

    @Test
    void readsPartsOfHoursAndFeet() {
        assertThat(measured(text(TestingCapability.quantity("min"), "2 h 45")).canonical())
                .isEqualTo(Bounds.exactly(165));
        assertThat(measured(text(TestingCapability.quantity("s"), "39 h 17 m 7 s")).canonical())
                .isEqualTo(Bounds.exactly(141_430));
        assertThat(measured(text(TestingCapability.quantity("mm"), "16'-6\"")).canonical())
                .isEqualTo(Bounds.exactly(5029.2));
        assertThat(measured(text(TestingCapability.quantity("mm"), "3/16\"")).canonical())
                .isEqualTo(Bounds.exactly(4.7625));
    }

    @Test
    void tolerancesWidenWhatIsStated() {
        Capability voltage = TestingCapability.of(Kind.INTERVAL, "V").capability();
        assertThat(measured(text(voltage, "100 – 240 V~ +10% – -15%")).canonical())
                .isEqualTo(Bounds.between(85, 264));
        assertThat(measured(text(TestingCapability.quantity("g"), "3770 ± 10 g")).canonical())
                .isEqualTo(Bounds.between(3760, 3780));
        ReadFigure column = row(voltage, "100-240", "V AC", "100 – 240 V~ +10% – -15%");
        assertThat(measured(column).canonical()).isEqualTo(Bounds.between(100, 240));
        assertThat(column.warnings()).isEmpty();
    }

    @Test
    void moneyKeepsItsCurrencyAndHasToHaveOne() {
        assertThat(measured(text(PRICE, "Rs 101 crore")).stated())
                .isEqualTo(Bounds.exactly(1.01e9));
        assertThat(measured(text(PRICE, "Rs 101 crore")).unit()).isEqualTo("INR");
        assertThat(kinds(text(PRICE, "$6 million"))).containsExactly(Warning.Kind.AMBIGUOUS_NUMBER);
        assertThat(kinds(row(PRICE, "6000000", "USD", "$6 million"))).isEmpty();
        assertThatThrownBy(() ->
                        row(PRICE, "2500000", "(currency not stated)", "$2.5-million venture"))
                .hasMessageContaining("currency has to be stated");
        assertThatThrownBy(() -> text(PRICE, "2 million"))
                .hasMessageContaining("currency has to be stated");
    }

    @Test
    void aClaimWithoutANumberIsKept() {
        ReadFigure read = row(STEEL, "not stated", "", "higher penetration");
        assertThat(read.figure())
                .isEqualTo(new Figure.Claimed("higher penetration", Attribution.NONE));
        assertThat(kinds(read)).containsExactly(Warning.Kind.WITHOUT_FIGURE);
        assertThatThrownBy(() -> column(STEEL, "not stated", ""))
                .hasMessage("nothing is stated of 'tested'");
    }

    @Test
    void blanksAreToldApart() {
        assertThat(text(STEEL, "Not disclosed").figure())
                .isEqualTo(
                        new Figure.Blanked(
                                Blank.NOT_DISCLOSED,
                                Optional.of("Not disclosed"),
                                Attribution.NONE));
        assertThat(column(STEEL, "n/a", "").figure())
                .isEqualTo(
                        new Figure.Blanked(
                                Blank.NOT_APPLICABLE, Optional.empty(), Attribution.NONE));
        assertThat(column(STEEL, "no", "").figure())
                .isEqualTo(new Figure.Blanked(Blank.NO, Optional.empty(), Attribution.NONE));
    }

    @Test
    void optionalIsAStateOfItsOwn() {
        assertThat(column(STEEL, "optional", "").figure().attribution().optional()).isTrue();
        assertThat(row(HOURS, "20", "h", "20 h (optional)").figure().attribution().optional())
                .isTrue();
        assertThat(text(HOURS, "20 h").figure().attribution().optional()).isFalse();
    }

    @Test
    void sidesAreNoNumber() {
        assertThatThrownBy(() -> column(STEEL, "60 x 40", "cm"))
                .hasMessageContaining("states several sides");
    }

    @Test
    void whatIsGivenAsEndsAndQualifierIsTakenAsGiven() {
        Written given =
                new Written(
                        Optional.of("roughly 30-35 cm"),
                        Optional.empty(),
                        Optional.of("30"),
                        Optional.of("35"),
                        "cm",
                        Optional.of(Qualifier.ABOUT),
                        List.of(),
                        Optional.empty(),
                        Attribution.NONE);
        ReadFigure read = TestingFigures.READER.read(STEEL, given);
        assertThat(measured(read).canonical()).isEqualTo(Bounds.between(300, 350));
        assertThat(measured(read).qualifier()).isEqualTo(Qualifier.ABOUT);
        assertThat(read.warnings()).isEmpty();
    }

    /**
     * Law 7 for one figure: what was read, given back with its text, reads as the same without a
     * new doubt.
     */
    @Test
    void readsItsOwnOutputAsTheSame() {
        Capability voltage = TestingCapability.of(Kind.INTERVAL, "V").capability();
        Capability speed =
                TestingCapability.of(Kind.QUANTITY, "km/h").bound(Side.UPPER).capability();
        Capability wire =
                TestingCapability.of(Kind.QUANTITY, "mm").better(Direction.LOWER).capability();
        assertReadsAgain(voltage, "100 – 240 V~ +10% – -15%");
        assertReadsAgain(speed, "up to 60 km/h");
        assertReadsAgain(speed, "< 60 km/h");
        assertReadsAgain(wire, "36 AWG / 40 SWG or better");
        assertReadsAgain(wire, "24-30 AWG");
        assertReadsAgain(STEEL, "about 30 cm (optional)");
        assertReadsAgain(CEILING, "13.000ft (4000m)");
        assertReadsAgain(PRICE, "between €40,000 and €50,000");
        assertReadsAgain(HOURS, "39 h 17 m 7 s");
    }

    private static void assertReadsAgain(Capability capability, String written) {
        ReadFigure first = text(capability, written);
        Figure.Measured figure = measured(first);
        Written given =
                new Written(
                        figure.asWritten(),
                        Optional.empty(),
                        end(figure.stated().lower()),
                        end(figure.stated().upper()),
                        figure.unit(),
                        Optional.of(figure.qualifier()),
                        List.of(),
                        Optional.empty(),
                        figure.attribution());
        ReadFigure second = TestingFigures.READER.read(capability, given);
        assertThat(second.figure()).isEqualTo(figure);
        assertThat(second.warnings()).isEmpty();
    }

    private static Optional<String> end(OptionalDouble value) {
        return value.isPresent()
                ? Optional.of(Double.toString(value.getAsDouble()))
                : Optional.empty();
    }

    @Test
    void endsThatDescendAreRefused() {
        Written given =
                new Written(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("35"),
                        Optional.of("30"),
                        "cm",
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Attribution.NONE);
        assertThatThrownBy(() -> TestingFigures.READER.read(STEEL, given))
                .hasMessageContaining("greater than its maximum");
    }
}
