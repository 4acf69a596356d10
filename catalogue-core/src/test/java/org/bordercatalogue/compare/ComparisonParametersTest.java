package org.bordercatalogue.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.cost.CostAssumptions;
import org.bordercatalogue.cost.CostParameters;
import org.bordercatalogue.cost.CostRange;
import org.bordercatalogue.cost.EnteredCost;
import org.bordercatalogue.cost.ExchangeRate;
import org.bordercatalogue.cost.UnitPrice;
import org.bordercatalogue.figure.SpanReader;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.requirement.RequirementParameters;
import org.bordercatalogue.search.Parameter;
import org.bordercatalogue.testing.BuiltInDefinitions;
import org.bordercatalogue.testing.RandomRequirements;
import org.bordercatalogue.testing.SmallPack;
import org.bordercatalogue.unit.UcumUnits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Law 3 of comparisons; {@code -Dseed=n} repeats a run. */
class ComparisonParametersTest {
    private static final int CASES = 5_000;
    private static final List<String> CODES = List.of("EUR", "USD", "XOF", "JPY");

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Registry registry = BuiltInDefinitions.shared().registry();
    private final Registry small = SmallPack.registry();
    private final RandomRequirements requirements = new RandomRequirements(small, random);
    private final ComparisonParameters parameters =
            new ComparisonParameters(
                    new RequirementParameters(small, new SpanReader(new UcumUnits())),
                    new CostParameters(registry));

    @Test
    void whatIsWrittenReadsBackAsTheSameWhateverTheOrderOfItsParameters() {
        for (int i = 0; i < CASES; i++) {
            ComparisonState state = state();
            List<Parameter> written = new ArrayList<>(ComparisonParameters.format(state));

            ComparisonParameters.Parsed parsed = parameters.parse(written);

            assertThat(parsed.state()).as("seed %d, case %d", seed, i).isEqualTo(state);
            assertThat(parsed.ignored()).isEmpty();
            Collections.shuffle(written, random);
            assertThat(parameters.parse(written).state().costs())
                    .as("seed %d, case %d", seed, i)
                    .isEqualTo(state.costs());
        }
    }

    @Test
    void namesWhatNothingKnows() {
        assertThat(
                        parameters
                                .parse(
                                        List.of(
                                                new Parameter("items", "a,b"),
                                                new Parameter("colour", "red"),
                                                new Parameter("lang", "fr"),
                                                new Parameter("units.weight", "lb")))
                                .ignored())
                .containsExactly("colour");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "years | -3 | whole number from 1 to 50",
                "years | 0 | whole number from 1 to 50",
                "years | 51 | whole number from 1 to 50",
                "discount | -1 | number from 0 to 50",
                "discount | 99 | number from 0 to 50",
                "currency | euro | code of three letters",
                "hours | 9000 | number from 0 to 8784",
                "fx | USD:0.92 | USD:0.92@2026-11-01",
                "fx | USD:0@2026-11-01 | USD:0.92@2026-11-01",
                "fx | USD:1@2026-02-31 | no day 2026-02-31",
                "price | purchase:5EUR | not paid by its amount",
                "cost | a:purchase:-5EUR | never negative",
                "cost | a:purchase:9..5EUR | ascend",
                "cost | a:colour:5EUR | the costs are purchase",
                "cost | a:purchase:5XYZ | code of three letters",
                "view | sideways | all, differences, requirements, costs, plots",
                "by | colour | group, stage",
                "columns | 3 | all",
                "pin | b | only a product that is compared",
                "should | weight:..5kg*0 | weight",
                "must | nonsense:5.. | nonsense"
            })
    void refusesWhatItCannotReadAndSaysWhatWouldBeRight(String name, String value, String right) {
        assertThatThrownBy(() ->
                        parameters.parse(
                                List.of(new Parameter("items", "a"), new Parameter(name, value))))
                .isInstanceOfSatisfying(
                        CatalogueException.class,
                        refusal ->
                                assertThat(refusal.code()).isEqualTo(ErrorCode.INVALID_PARAMETER))
                .hasMessageContaining(right);
    }

    @Test
    void refusesTwoHundredProducts() {
        String items = String.join(",", IntStream.range(0, 200).mapToObj(i -> "p" + i).toList());

        assertThatThrownBy(() -> parameters.parse(List.of(new Parameter("items", items))))
                .hasMessageContaining("200 products are too many; up to 20");
    }

    @Test
    void refusesACostThatIsGivenTwice() {
        assertThatThrownBy(() ->
                        parameters.parse(
                                List.of(
                                        new Parameter("cost", "a:purchase:5EUR"),
                                        new Parameter("cost", "a:purchase:6EUR"))))
                .hasMessageContaining("given twice");
    }

    private ComparisonState state() {
        List<String> items =
                IntStream.range(0, random.nextInt(ComparisonState.MOST_ITEMS + 1))
                        .mapToObj(at -> "product-" + at)
                        .collect(ArrayList::new, List::add, List::addAll);
        Collections.shuffle(items, random);
        return new ComparisonState(
                items,
                items.stream().filter(_ -> random.nextInt(5) == 0).toList(),
                pick(List.of(ComparisonView.values())),
                pick(List.of(RowOrder.values())),
                random.nextBoolean(),
                requirements.profile(),
                assumptions(items));
    }

    private CostAssumptions assumptions(List<String> items) {
        return new CostAssumptions(
                random.nextBoolean() ? Optional.of(1 + random.nextInt(50)) : Optional.empty(),
                random.nextBoolean() ? Optional.of(number(50)) : Optional.empty(),
                random.nextBoolean() ? Optional.of(pick(CODES)) : Optional.empty(),
                random.nextBoolean() ? OptionalDouble.of(number(8784)) : OptionalDouble.empty(),
                CODES.stream()
                        .filter(_ -> random.nextInt(3) == 0)
                        .map(code ->
                                new ExchangeRate(
                                        code,
                                        Math.rint(1 + 1000 * number(900)) / 1000,
                                        LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4000))))
                        .toList(),
                random.nextBoolean()
                        ? List.of(new UnitPrice("energy", number(3), pick(CODES)))
                        : List.of(),
                items.stream().filter(_ -> random.nextInt(3) == 0).map(this::entered).toList());
    }

    private EnteredCost entered(String item) {
        double one = number(1_000_000);
        double other = Math.rint(100 * (one + number(1_000_000))) / 100;
        CostRange range =
                switch (random.nextInt(4)) {
                    case 0 -> new CostRange(OptionalDouble.of(one), OptionalDouble.empty());
                    case 1 -> new CostRange(OptionalDouble.empty(), OptionalDouble.of(one));
                    case 2 -> new CostRange(OptionalDouble.of(one), OptionalDouble.of(other));
                    default -> CostRange.exactly(one);
                };
        return new EnteredCost(
                item,
                pick(Arrays.asList("purchase", "training", "decommissioning")),
                range,
                pick(CODES));
    }

    /** Of two decimals at most, as people type them. */
    private double number(int below) {
        return random.nextInt(below * 100) / 100d;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
