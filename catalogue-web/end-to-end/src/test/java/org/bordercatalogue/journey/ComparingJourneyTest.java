package org.bordercatalogue.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A procurement officer's way: search, filter, look at a product, compare two. */
@ExtendWith(DemoExtension.class)
@Order(3)
class ComparingJourneyTest {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration OFTEN = Duration.ofMillis(50);

    private final RunningCatalogue catalogue;

    ComparingJourneyTest(RunningCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @ParameterizedTest
    @EnumSource(Scripts.class)
    void findsFiltersOpensAndComparesScanners(Scripts scripts, @TempDir Path profile) {
        WebDriver browser = Browser.open(profile, scripts);
        try {
            browser.get(catalogue.page("products?type=cargo-scanner&lang=en").toString());
            ask(browser, "steel_penetration", "steel_penetration.from", "300");

            await(browser, "steel_penetration=300");
            assertThat(browser.getCurrentUrl()).contains("type=cargo-scanner");
            List<WebElement> found = browser.findElements(By.cssSelector(".bc-card__name a"));
            assertThat(found).hasSizeGreaterThan(1);

            String product = found.getFirst().getText();
            found.getFirst().click();
            assertThat(browser.findElement(By.tagName("h1")).getText()).contains(product);
            assertThat(browser.findElement(By.tagName("main")).getText())
                    .contains("Steel penetration");
            browser.navigate().back();

            browser.findElements(By.cssSelector(".bc-card__compare input")).stream()
                    .limit(2)
                    .forEach(box -> box.sendKeys(Keys.SPACE));
            browser.findElement(By.cssSelector("#compare .bc-button")).sendKeys(Keys.ENTER);

            await(browser, "/compare?");
            assertThat(browser.getCurrentUrl()).contains("items=").contains("lang=en");
            assertThat(browser.findElements(By.cssSelector("table thead th[scope=col]")))
                    .hasSizeGreaterThanOrEqualTo(2);
            assertThat(browser.findElement(By.tagName("table")).getText())
                    .contains(product)
                    .contains("Steel penetration");
        } finally {
            browser.quit();
        }
    }

    @ParameterizedTest
    @EnumSource(Scripts.class)
    void asksForAnUpperLimitAloneAndForAnAmountOfMoney(Scripts scripts, @TempDir Path profile) {
        WebDriver browser = Browser.open(profile, scripts);
        try {
            browser.get(catalogue.page("products?type=drone").toString());
            ask(browser, "mtow", "mtow.to", "2");
            await(browser, "mtow=..2kg");

            browser.get(catalogue.page("products?type=cargo-scanner").toString());
            ask(browser, "price", "price.from", "10000");
            await(browser, "price=10000");
            assertThat(browser.getCurrentUrl()).containsPattern("price=10000[A-Z]{3}\\.\\.");
        } finally {
            browser.quit();
        }
    }

    private static void ask(WebDriver browser, String facet, String end, String number) {
        WebElement shown = browser.findElement(By.id("facet-" + facet));
        if (shown.getDomAttribute("open") == null) {
            press(browser, shown.findElement(By.tagName("summary")));
        }
        press(browser, browser.findElement(By.name(end)));
        new Actions(browser).sendKeys(number).perform();
        press(browser, browser.findElement(By.cssSelector("#filters .bc-filters__apply button")));
    }

    private static void await(WebDriver browser, String address) {
        new WebDriverWait(browser, LONGEST, OFTEN).until(ExpectedConditions.urlContains(address));
    }

    /**
     * Presses where the element is seen. The driver's own click refuses what stands in a panel that
     * the style sheet alone holds open.
     */
    private static void press(WebDriver browser, WebElement element) {
        new Actions(browser).scrollToElement(element).click(element).perform();
    }
}
