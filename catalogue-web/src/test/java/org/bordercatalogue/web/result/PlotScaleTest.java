package org.bordercatalogue.web.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlotScaleTest {
    @ParameterizedTest
    @CsvSource({"1, 29, false", "1, 30, true", "0, 1000, false", "-5, 1000, false"})
    void isLogarithmicFromARatioOfThirtyOn(double least, double greatest, boolean logarithmic) {
        assertThat(PlotScale.over(List.of(greatest, least)).logarithmic()).isEqualTo(logarithmic);
    }

    @Test
    void equalRatiosAreEqualSteps() {
        PlotScale scale = PlotScale.over(List.of(1.0, 1000.0));

        assertThat(scale.place(10) - scale.place(1))
                .isCloseTo(scale.place(1000) - scale.place(100), within(1e-9));
    }

    @Test
    void everyValueHasAPlaceAndTicksAscend() {
        for (List<Double> values :
                List.of(List.of(3.0), List.of(-4.0, 7.5), List.of(0.2, 50.0), List.of(1.0, 1e6))) {
            PlotScale scale = PlotScale.over(values);

            assertThat(values)
                    .allSatisfy(each -> assertThat(scale.place(each)).isBetween(0.0, 1.0));
            assertThat(scale.ticks()).isNotEmpty().isSorted();
            assertThat(scale.ticks())
                    .allSatisfy(each -> assertThat(scale.place(each)).isBetween(0.0, 1.0));
        }
        assertThat(PlotScale.over(List.of(1.0, 1e6)).ticks()).contains(10.0, 100.0, 1000.0);
    }
}
