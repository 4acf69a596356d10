package org.bordercatalogue.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeSet;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Law 5, by cases and over random figures; {@code -Dseed=n} repeats a run. */
class ReadingsTest {
    private static final int CASES = 5_000;
    private static final Capability STEEL = TestingCapability.quantity("mm");
    private static final Capability RANGE = TestingCapability.of(Kind.INTERVAL, "Cel").capability();
    private static final Capability PRICE = TestingCapability.of(Kind.MONEY).capability();
    private static final Capability CHOICE = TestingCapability.of(Kind.CHOICE).capability();
    private static final Capability CHOICES = TestingCapability.of(Kind.CHOICES).capability();
    private static final Capability FLAG = TestingCapability.of(Kind.FLAG).capability();

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    300|300|300|-|MEETS
                    299|299|300|-|FAILS
                    250|350|300|-|MAY_MEET
                    250|-|300|-|UNKNOWN
                    300|-|300|-|MEETS
                    -|320|300|-|MAY_MEET
                    -|299|300|-|FAILS
                    300|300|-|300|MEETS
                    301|301|-|300|FAILS
                    250|350|-|300|MAY_MEET
                    -|350|-|300|UNKNOWN
                    -|300|-|300|MEETS
                    250|-|-|300|MAY_MEET
                    310|-|-|300|FAILS
                    15|15|10|20|MEETS
                    5|15|10|20|MAY_MEET
                    5|25|10|20|MAY_MEET
                    25|25|10|20|FAILS
                    12|-|10|20|MAY_MEET
                    5|-|10|20|UNKNOWN
                    """)
    void readsOneFigure(
            @Nullable Double lower,
            @Nullable Double upper,
            @Nullable Double from,
            @Nullable Double to,
            Reading expected) {
        Figure figure = measured(lower, upper, false);
        assertThat(Readings.of(STEEL, List.of(figure), within(from, to))).isEqualTo(expected);
    }

    @Test
    void anExclusiveEndLeavesItsValueOut() {
        Criterion bucket =
                Criterion.Within.of(new Span(OptionalDouble.of(10), OptionalDouble.of(20), true));
        assertThat(Readings.of(STEEL, List.of(measured(20.0, 20.0, false)), bucket))
                .isEqualTo(Reading.FAILS);
        assertThat(Readings.of(STEEL, List.of(measured(10.0, 10.0, false)), bucket))
                .isEqualTo(Reading.MEETS);
    }

    @Test
    void toleranceAllowsForLostBits() {
        assertThat(
                        Readings.of(
                                STEEL,
                                List.of(measured(299.9999999, 299.9999999, false)),
                                within(300.0, null)))
                .isEqualTo(Reading.MEETS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    -20|55|-10|40|MEETS
                    -20|55|-30|40|FAILS
                    -20|55|-20|-|MEETS
                    -20|-|-10|40|UNKNOWN
                    -|30|-10|40|FAILS
                    -|55|-|40|MEETS
                    """)
    void aWorkingRangeHasToCover(
            @Nullable Double lower,
            @Nullable Double upper,
            @Nullable Double from,
            @Nullable Double to,
            Reading expected) {
        assertThat(Readings.of(RANGE, List.of(measured(lower, upper, false)), within(from, to)))
                .isEqualTo(expected);
    }

    @Test
    void aProductMeetsIfAllItsFiguresDoAndFailsIfAllDo() {
        Figure good = measured(320.0, 320.0, false);
        Figure bad = measured(100.0, 100.0, false);
        Figure claim = new Figure.Claimed("better", Attribution.NONE);
        Criterion wanted = within(300.0, null);
        assertThat(Readings.of(STEEL, List.of(good, good), wanted)).isEqualTo(Reading.MEETS);
        assertThat(Readings.of(STEEL, List.of(good, bad), wanted)).isEqualTo(Reading.MAY_MEET);
        assertThat(Readings.of(STEEL, List.of(good, claim), wanted)).isEqualTo(Reading.MAY_MEET);
        assertThat(Readings.of(STEEL, List.of(bad, bad), wanted)).isEqualTo(Reading.FAILS);
        assertThat(Readings.of(STEEL, List.of(bad, claim), wanted)).isEqualTo(Reading.UNKNOWN);
        assertThat(Readings.of(STEEL, List.of(), wanted)).isEqualTo(Reading.UNKNOWN);
    }

    @Test
    void optionalMayMeetAndBlanksDoNotPretend() {
        Criterion wanted = within(300.0, null);
        assertThat(Readings.of(STEEL, List.of(measured(320.0, 320.0, true)), wanted))
                .isEqualTo(Reading.MAY_MEET);
        assertThat(Readings.of(STEEL, List.of(blank(Blank.NO)), wanted)).isEqualTo(Reading.FAILS);
        assertThat(Readings.of(STEEL, List.of(blank(Blank.NOT_DISCLOSED)), wanted))
                .isEqualTo(Reading.UNKNOWN);
    }

    @Test
    void moneyCountsInItsCurrencyOnly() {
        Figure euros =
                new Figure.Measured(
                        Optional.empty(),
                        Bounds.exactly(100),
                        "EUR",
                        Qualifier.EXACTLY,
                        Bounds.exactly(100),
                        Attribution.NONE);
        Span any = new Span(OptionalDouble.of(50), OptionalDouble.empty(), false);
        assertThat(Readings.of(PRICE, List.of(euros), money(any, "EUR"))).isEqualTo(Reading.MEETS);
        assertThat(Readings.of(PRICE, List.of(euros), money(any, "USD")))
                .isEqualTo(Reading.UNKNOWN);
    }

    @Test
    void alternativesOfAChoiceAreCertainOnlyAlone() {
        Figure either = chosen(false, "a", "b");
        assertThat(Readings.of(CHOICE, List.of(either), Criterion.AnyOf.of("a")))
                .isEqualTo(Reading.MAY_MEET);
        assertThat(Readings.of(CHOICE, List.of(either), Criterion.AnyOf.of("a", "b")))
                .isEqualTo(Reading.MAY_MEET);
        assertThat(Readings.of(CHOICE, List.of(either), Criterion.AnyOf.of("c")))
                .isEqualTo(Reading.FAILS);
        assertThat(Readings.of(CHOICE, List.of(chosen(false, "a")), Criterion.AnyOf.of("a", "c")))
                .isEqualTo(Reading.MEETS);
    }

    @Test
    void choicesAddUp() {
        List<Figure> figures =
                List.of(chosen(false, "a", "b"), chosen(false, "c"), chosen(true, "d"));
        assertThat(Readings.of(CHOICES, figures, Criterion.AnyOf.of("c"))).isEqualTo(Reading.MEETS);
        assertThat(Readings.of(CHOICES, figures, Criterion.AllOf.of("a", "c")))
                .isEqualTo(Reading.MEETS);
        assertThat(Readings.of(CHOICES, figures, Criterion.AllOf.of("a", "d")))
                .isEqualTo(Reading.MAY_MEET);
        assertThat(Readings.of(CHOICES, figures, Criterion.AllOf.of("a", "e")))
                .isEqualTo(Reading.FAILS);
    }

    @Test
    void aFlagSaysNoByItsBlankToo() {
        assertThat(Readings.of(FLAG, List.of(blank(Blank.NO)), Criterion.AnyOf.of("no")))
                .isEqualTo(Reading.MEETS);
        assertThat(Readings.of(FLAG, List.of(blank(Blank.NO)), Criterion.AnyOf.of("yes")))
                .isEqualTo(Reading.FAILS);
        assertThat(Readings.of(FLAG, List.of(chosen(true, "yes")), Criterion.AnyOf.of("yes")))
                .isEqualTo(Reading.MAY_MEET);
        assertThat(
                        Readings.of(
                                FLAG,
                                List.of(chosen(false, "yes"), chosen(false, "no")),
                                Criterion.AnyOf.of("yes")))
                .isEqualTo(Reading.MAY_MEET);
    }

    @Test
    void statesAreToldApart() {
        assertThat(Statement.of(List.of())).isEqualTo(Statement.NOT_STATED);
        assertThat(Statement.of(List.of(blank(Blank.NO)))).isEqualTo(Statement.STATED);
        assertThat(Statement.of(List.of(blank(Blank.NOT_DISCLOSED), blank(Blank.NOT_APPLICABLE))))
                .isEqualTo(Statement.NOT_DISCLOSED);
        assertThat(Statement.of(List.of(blank(Blank.NOT_APPLICABLE))))
                .isEqualTo(Statement.NOT_APPLICABLE);
        assertThat(Statement.of(List.of(new Figure.Claimed("x", Attribution.NONE))))
                .isEqualTo(Statement.STATED);
    }

    /**
     * Whatever the true value is, a figure that meets lets none fail, and one that fails lets none
     * meet.
     */
    @Test
    void isRightAboutEveryValueThatTheFigureAllows() {
        for (int i = 0; i < CASES; i++) {
            Bounds bounds = bounds();
            Span span = span();
            double truth = truth(bounds);
            boolean meets = span.reaches(truth) && span.staysBelow(truth);
            Reading reading =
                    Readings.of(STEEL, List.of(figure(bounds, false)), Criterion.Within.of(span));
            assertThat(reading)
                    .as("seed %d: %s in %s, truly %s", seed, bounds, span, truth)
                    .isNotEqualTo(meets ? Reading.FAILS : Reading.MEETS);
        }
    }

    @Test
    void askingForMoreNeverReadsBetter() {
        for (int i = 0; i < CASES; i++) {
            List<Figure> figures = figures();
            double less = random.nextInt(20);
            double more = less + random.nextInt(10);
            Reading easy = Readings.of(STEEL, figures, within(less, null));
            Reading hard = Readings.of(STEEL, figures, within(more, null));
            assertThat(hard)
                    .as("seed %d: %s from %s, %s", seed, figures, less, more)
                    .isGreaterThanOrEqualTo(easy);
        }
    }

    @Test
    void followsLaw5ForEveryProduct() {
        for (int i = 0; i < CASES; i++) {
            List<Figure> figures = figures();
            Criterion wanted = Criterion.Within.of(span());
            List<Reading> each =
                    figures.stream()
                            .map(figure -> Readings.of(STEEL, List.of(figure), wanted))
                            .toList();
            assertThat(Readings.of(STEEL, figures, wanted))
                    .as("seed %d: %s of %s", seed, wanted, figures)
                    .isEqualTo(product(each));
        }
    }

    @Test
    void neitherOrderNorRepetitionMatters() {
        for (int i = 0; i < CASES; i++) {
            List<Figure> figures = new ArrayList<>(figures());
            Criterion wanted = Criterion.Within.of(span());
            Reading reading = Readings.of(STEEL, figures, wanted);
            figures.addAll(List.copyOf(figures));
            Collections.shuffle(figures, random);
            assertThat(Readings.of(STEEL, figures, wanted))
                    .as("seed %d: %s", seed, figures)
                    .isEqualTo(reading);
        }
    }

    /**
     * A choice of several counts as its best part does; so a facet's count is that of its parts.
     */
    @Test
    void severalOptionsReadAsTheBestAndAllAsTheWorst() {
        List<String> options = List.of("a", "b", "c", "d");
        for (int i = 0; i < CASES; i++) {
            List<Figure> figures = new ArrayList<>();
            for (int n = random.nextInt(4); n > 0; n--) {
                figures.add(
                        chosen(
                                random.nextInt(4) == 0,
                                options.get(random.nextInt(4)),
                                options.get(random.nextInt(4))));
            }
            TreeSet<String> wanted =
                    new TreeSet<>(
                            List.of(
                                    options.get(random.nextInt(4)),
                                    options.get(random.nextInt(4))));
            Capability capability = List.of(CHOICE, CHOICES, FLAG).get(random.nextInt(3));
            List<Reading> each =
                    wanted.stream()
                            .map(option ->
                                    Readings.of(capability, figures, Criterion.AnyOf.of(option)))
                            .sorted()
                            .toList();
            assertThat(Readings.of(capability, figures, new Criterion.AnyOf(wanted)))
                    .as("seed %d: any of %s in %s", seed, wanted, figures)
                    .isEqualTo(each.getFirst());
            assertThat(Readings.of(capability, figures, new Criterion.AllOf(wanted)))
                    .as("seed %d: all of %s in %s", seed, wanted, figures)
                    .isEqualTo(each.getLast());
        }
    }

    private static Reading product(List<Reading> readings) {
        if (!readings.isEmpty() && readings.stream().allMatch(Reading.MEETS::equals)) {
            return Reading.MEETS;
        }
        if (!readings.isEmpty() && readings.stream().allMatch(Reading.FAILS::equals)) {
            return Reading.FAILS;
        }
        return readings.stream().anyMatch(Reading::isPossible) ? Reading.MAY_MEET : Reading.UNKNOWN;
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (int n = random.nextInt(4); n > 0; n--) {
            figures.add(
                    switch (random.nextInt(8)) {
                        case 0 -> blank(Blank.NO);
                        case 1 -> blank(Blank.NOT_DISCLOSED);
                        case 2 -> new Figure.Claimed("higher", Attribution.NONE);
                        case 3 -> figure(bounds(), true);
                        default -> figure(bounds(), false);
                    });
        }
        return figures;
    }

    private Bounds bounds() {
        int low = random.nextInt(30);
        int high = low + random.nextInt(10);
        return switch (random.nextInt(4)) {
            case 0 -> Bounds.atLeast(low);
            case 1 -> Bounds.atMost(high);
            case 2 -> Bounds.exactly(low);
            default -> Bounds.between(low, high);
        };
    }

    private Span span() {
        int from = random.nextInt(30);
        int to = from + random.nextInt(10);
        return switch (random.nextInt(3)) {
            case 0 -> new Span(OptionalDouble.of(from), OptionalDouble.empty(), false);
            case 1 -> new Span(OptionalDouble.empty(), OptionalDouble.of(to), random.nextBoolean());
            default ->
                    new Span(OptionalDouble.of(from), OptionalDouble.of(to), random.nextBoolean());
        };
    }

    private double truth(Bounds bounds) {
        double low = bounds.lower().orElse(bounds.upper().orElse(0) - random.nextInt(40));
        double high = bounds.upper().orElse(low + random.nextInt(40));
        return low + (high - low) * random.nextInt(5) / 4;
    }

    private static Criterion within(@Nullable Double from, @Nullable Double to) {
        return Criterion.Within.of(new Span(optional(from), optional(to), false));
    }

    private static Criterion money(Span span, String currency) {
        return new Criterion.Within(List.of(new Criterion.Wanted(span, Optional.of(currency))));
    }

    private static Figure measured(
            @Nullable Double lower, @Nullable Double upper, boolean optional) {
        return figure(new Bounds(optional(lower), optional(upper)), optional);
    }

    private static Figure figure(Bounds bounds, boolean optional) {
        return new Figure.Measured(
                Optional.empty(), bounds, "mm", Qualifier.EXACTLY, bounds, attribution(optional));
    }

    private static Figure chosen(boolean optional, String... options) {
        return new Figure.Chosen(Optional.empty(), List.of(options), attribution(optional));
    }

    private static Figure blank(Blank blank) {
        return new Figure.Blanked(blank, Optional.empty(), Attribution.NONE);
    }

    private static Attribution attribution(boolean optional) {
        return optional ? Circumstances.optional(Attribution.NONE) : Attribution.NONE;
    }

    private static OptionalDouble optional(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
