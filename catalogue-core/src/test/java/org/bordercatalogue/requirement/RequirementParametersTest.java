package org.bordercatalogue.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.SpanReader;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.search.Parameter;
import org.bordercatalogue.testing.BuiltInDefinitions;
import org.bordercatalogue.testing.RandomRequirements;
import org.bordercatalogue.testing.SmallPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementParametersTest {
    private static final int CASES = 5_000;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Registry registry = SmallPack.registry();
    private final RequirementParameters parameters =
            new RequirementParameters(
                    registry, new SpanReader(BuiltInDefinitions.shared().units()));

    @Test
    void whatIsFormattedReadsAsItself() {
        RandomRequirements random = new RandomRequirements(registry, new Random(seed));
        for (int i = 0; i < CASES; i++) {
            RequirementProfile profile = random.profile();
            assertThat(parameters.parse(RequirementParameters.format(profile)))
                    .as("seed %d, case %d", seed, i)
                    .isEqualTo(profile);
        }
    }

    @Test
    void alternativesAreSortedAndTheWeightKept() {
        Requirement should = parameters.parse("should", "mobility:mobile,fixed*3");

        assertThat(should.wish()).isEqualTo(new Wish.AnyOf(List.of("fixed", "mobile")));
        assertThat(should.force()).isEqualTo(new Force.Should(3));
    }

    @Test
    void aShouldWithoutAWeightCountsOnce() {
        assertThat(parameters.parse("should", "weight:..20kg").weight()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            textBlock =
                    """
                    must; height:1..; no capability has the id 'height'
                    must; weight; a range is missing
                    must; weight:heavy; a range is written
                    must; weight:..3m; does not convert into kg
                    must; weight:20..10; its beginning is greater than its end
                    must; mobility:; a choice is missing
                    must; open_architecture:maybe; it is one of yes, no
                    must; display:bright; nothing can be required
                    must; weight:..20kg*2; a must decides and has no weight
                    should; weight:..20kg*0; a whole number from 1 to 100
                    should; weight:..20kg*-3; a whole number from 1 to 100
                    should; weight:..20kg*heavy; a whole number from 1 to 100
                    must; price:..10EUR,..20USD; share a currency
                    """)
    void refusesWhatItCannotReadAndSaysWhatWouldBeRight(String name, String value, String message) {
        assertThatExceptionOfType(CatalogueException.class)
                .isThrownBy(() -> parameters.parse(name, value))
                .withMessageContaining(message);
    }

    @Test
    void refusesMoreThanATenderAsks() {
        Parameter[] many = new Parameter[200];
        Arrays.fill(many, new Parameter("must", "weight:..20kg"));

        assertThatExceptionOfType(CatalogueException.class)
                .isThrownBy(() -> parameters.parse(List.of(many)))
                .withMessageContaining("200 requirements are too many");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    weight:..10kg|weight:20kg..|true
                    weight:..10kg|weight:10kg..|false
                    weight:1kg..<10kg|weight:10kg..|true
                    price:..10EUR|price:20USD..|false
                    mobility:fixed|mobility:mobile|true
                    mobility:fixed,mobile|mobility:mobile|false
                    interface:usb|interface:ethernet|false
                    operating_temperature:-20..0|operating_temperature:10..20|false
                    weight:..10kg|mobility:fixed|false
                    """)
    void findsMustsThatNoFigureCanMeetTogether(String one, String other, boolean contradict) {
        RequirementProfile profile =
                parameters.parse(List.of(new Parameter("must", one), new Parameter("must", other)));

        assertThat(new Contradictions(registry).in(profile)).hasSize(contradict ? 1 : 0);
    }
}
