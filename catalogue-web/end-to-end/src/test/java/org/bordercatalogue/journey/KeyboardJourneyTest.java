package org.bordercatalogue.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Searching, filtering and comparing without a mouse. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardJourneyTest {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int MOST_STEPS = 400;

    private static final String IS_FOCUSED = "return document.activeElement.matches(arguments[0])";

    /** What has the focus and cannot be seen because a head that stays in sight lies upon it. */
    private static final String COVERED =
            """
            const region = document.querySelector('.bc-comparison__scroll');
            const places = [...region.querySelectorAll('tbody :is(a, summary)')]
                .filter(each => each.checkVisibility());
            return places.filter(each => {
              each.focus();
              const box = each.getBoundingClientRect();
              return ![[.5, .5], [.1, .9], [.9, .9], [.1, .1], [.9, .1]].some(([x, y]) => {
                const seen = document.elementFromPoint(
                    box.left + x * box.width, box.top + y * box.height);
                return each.contains(seen) || seen?.contains(each);
              });
            }).map(each => each.outerHTML);
            """;

    private static final String HEADS_IN_SIGHT =
            """
            const region = document.querySelector('.bc-comparison__scroll');
            region.scrollIntoView();
            region.scrollTop = region.scrollHeight;
            window.scrollTo(0, document.body.scrollHeight);
            const last = [...region.querySelectorAll('tbody tr')].at(-1).getBoundingClientRect();
            const head = region.querySelector('thead th').getBoundingClientRect();
            return last.top > 0 && head.bottom > 0 && head.bottom <= last.bottom;
            """;

    private final Session session = new Session();
    private final AtomicReference<@Nullable ChromeDriver> opened = new AtomicReference<>();

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        session.open(folder);
        opened.set((ChromeDriver) Browser.open(folder.resolve("profile"), Scripts.ON));
    }

    @AfterAll
    void close() {
        ChromeDriver browser = opened.get();
        if (browser != null) {
            browser.quit();
        }
        session.close();
    }

    @Test
    void filtersAndFindsTheFocusWhereItWas() {
        visit("products?type=cargo-scanner");

        stepTo("[name='steel_penetration.from']");
        press("300", Keys.ENTER);

        await("steel_penetration=300");
        assertThat(focused("#facet-steel_penetration > summary, #results")).isTrue();
        assertThat(browser().findElement(By.cssSelector("#results-count [role=status]")).getText())
                .matches("\\d+ .*");
    }

    @Test
    void choosesAmongSuggestions() {
        visit("exhibitors");
        stepTo("header input[name=q]");

        press("nuctech");
        new WebDriverWait(browser(), LONGEST)
                .until(
                        ExpectedConditions.visibilityOfElementLocated(
                                By.cssSelector("header [role=option]")));
        press(Keys.ARROW_DOWN);
        String box = "header input[aria-expanded=true][aria-activedescendant]";
        assertThat(browser().findElements(By.cssSelector(box))).hasSize(1);
        press(Keys.ESCAPE);
        assertThat(browser().findElements(By.cssSelector(box))).isEmpty();
        assertThat(focused("header input[name=q]")).isTrue();
        press(Keys.ARROW_DOWN);
        new WebDriverWait(browser(), LONGEST)
                .until(
                        ExpectedConditions.visibilityOfElementLocated(
                                By.cssSelector("header [role=option]")));
        press(Keys.ARROW_DOWN, Keys.ENTER);

        new WebDriverWait(browser(), LONGEST)
                .until(ExpectedConditions.not(ExpectedConditions.urlContains("/exhibitors?")));
        assertThat(browser().findElement(By.tagName("h1")).getText()).isNotBlank();
    }

    @Test
    void choosesProductsAndComparesThem() {
        visit("products?type=cargo-scanner#results");

        stepTo("input[name=items]");
        press(Keys.SPACE);
        stepTo("input[name=items]");
        press(Keys.SPACE);
        stepTo("#compare .bc-button");
        press(Keys.ENTER);

        await("/compare?items=");
        assertThat(browser().findElements(By.cssSelector("table thead th[scope=col]"))).hasSize(2);
    }

    @Test
    void headsOfAComparisonStayInSightAndCoverNoFocus() {
        visit("compare?items=nuctech-fs6000,smiths-detection-hcv-mobile");

        assertThat(browser().executeScript(COVERED)).isEqualTo(List.of());
        assertThat(browser().executeScript(HEADS_IN_SIGHT)).isEqualTo(true);
    }

    private ChromeDriver browser() {
        return Objects.requireNonNull(opened.get());
    }

    private void visit(String path) {
        browser().get(session.catalogue().page(path).toString());
    }

    private void press(CharSequence... keys) {
        new Actions(browser()).sendKeys(keys).perform();
    }

    private void stepTo(String selector) {
        for (int step = 0; step < MOST_STEPS; step++) {
            press(Keys.TAB);
            if (focused(selector)) {
                return;
            }
        }
        throw new AssertionError(MOST_STEPS + " steps do not lead to " + selector);
    }

    private boolean focused(String selector) {
        return Boolean.TRUE.equals(browser().executeScript(IS_FOCUSED, selector));
    }

    private void await(String address) {
        new WebDriverWait(browser(), LONGEST).until(ExpectedConditions.urlContains(address));
    }
}
