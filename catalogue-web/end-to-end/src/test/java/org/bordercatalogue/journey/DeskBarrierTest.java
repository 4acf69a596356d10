package org.bordercatalogue.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** On a desk by day. */
@Order(1)
class DeskBarrierTest extends BarrierContract {
    DeskBarrierTest(RunningCatalogue catalogue) {
        super(Situation.DESK_BY_DAY, catalogue);
    }

    @Test
    void fiveProductsFit() {
        FiveProducts five = new FiveProducts(barriers(), browser());

        assertThat(five.heads()).isEqualTo(5);
        assertThat(five.scrollSideways()).isFalse();
    }
}
