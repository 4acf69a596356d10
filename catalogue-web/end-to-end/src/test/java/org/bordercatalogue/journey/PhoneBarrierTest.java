package org.bordercatalogue.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** On a narrow phone at night, in Arabic. */
@Order(6)
class PhoneBarrierTest extends BarrierContract {
    PhoneBarrierTest(RunningCatalogue catalogue) {
        super(Situation.PHONE_AT_NIGHT_IN_ARABIC, catalogue);
    }

    @Test
    void twoOfFiveProductsFitAtATimeAndTheOthersAreChosen() {
        FiveProducts five = new FiveProducts(barriers(), browser());

        assertThat(five.heads()).isEqualTo(2);
        assertThat(five.scrollSideways()).isFalse();
        browser().findElement(By.id("column-3")).click();
        assertThat(five.heads()).isEqualTo(3);
    }
}
