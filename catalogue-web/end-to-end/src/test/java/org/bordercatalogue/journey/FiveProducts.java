package org.bordercatalogue.journey;

import static java.util.stream.Collectors.joining;

import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** A comparison of five products, open in a browser. */
final class FiveProducts {
    private static final String HEADS =
            "return [...document.querySelectorAll('thead th')]"
                    + ".filter(each => each.checkVisibility()).length";

    private static final String SIDEWAYS =
            "const region = document.querySelector('.bc-comparison__scroll');"
                    + "return region.scrollWidth > region.clientWidth";

    private final ChromeDriver browser;

    FiveProducts(Barriers barriers, ChromeDriver browser) {
        this.browser = browser;
        barriers.visit("products?type=cargo-scanner");
        barriers.visit("compare?items=" + firstFive());
    }

    /** How many of them are seen beside each other. */
    long heads() {
        return (Long) Objects.requireNonNull(browser.executeScript(HEADS));
    }

    boolean scrollSideways() {
        return Boolean.TRUE.equals(browser.executeScript(SIDEWAYS));
    }

    private String firstFive() {
        return browser.findElements(By.cssSelector("input[name=items]")).stream()
                .limit(5)
                .map(each -> Objects.requireNonNull(each.getDomAttribute("value")))
                .collect(joining(","));
    }
}
