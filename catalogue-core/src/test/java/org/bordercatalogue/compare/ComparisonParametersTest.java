package org.bordercatalogue.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.cost.CostParameters;
import org.bordercatalogue.figure.SpanReader;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.requirement.RequirementParameters;
import org.bordercatalogue.search.Parameter;
import org.bordercatalogue.testing.BuiltInDefinitions;
import org.bordercatalogue.testing.RandomComparisons;
import org.bordercatalogue.testing.SmallPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Law 3 of comparisons; {@code -Dseed=n} repeats a run. */
class ComparisonParametersTest {
    private static final int CASES = 5_000;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Registry registry = SmallPack.registry();
    private final RandomComparisons comparisons = new RandomComparisons(registry, random);
    private final ComparisonParameters parameters =
            new ComparisonParameters(
                    new RequirementParameters(
                            registry, new SpanReader(BuiltInDefinitions.shared().units())),
                    new CostParameters(registry),
                    registry);

    @Test
    void whatIsWrittenReadsBackAsTheSameWhateverTheOrderOfItsParameters() {
        for (int i = 0; i < CASES; i++) {
            ComparisonState state = comparisons.state();
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
                "x | mobility | a capability that is a quantity",
                "y | colour | a capability that is a quantity",
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
}
