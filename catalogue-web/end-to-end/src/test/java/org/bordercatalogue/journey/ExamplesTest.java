package org.bordercatalogue.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;

/** What the front door tells readers to type finds something. */
@ExtendWith(DemoExtension.class)
class ExamplesTest {
    private final RunningCatalogue catalogue;

    ExamplesTest(RunningCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    void everyExampleFindsProductsAndFiguresAreOfferedAsFilters(
            String language, @TempDir Path profile) {
        WebDriver browser = Browser.open(profile, Scripts.OFF);
        try {
            browser.get(catalogue.page("?lang=" + language).toString());
            List<String> examples =
                    browser.findElements(By.cssSelector(".bc-search-box__hint a")).stream()
                            .map(link -> String.valueOf(link.getDomProperty("href")))
                            .toList();

            assertThat(examples).hasSize(3);
            for (String example : examples) {
                browser.get(example);
                assertThat(browser.findElements(By.className("bc-card"))).as(example).isNotEmpty();
            }
            assertThat(browser.findElements(By.cssSelector(".bc-chip--offered")))
                    .as(examples.getLast())
                    .isNotEmpty();
        } finally {
            browser.quit();
        }
    }
}
