package org.bordercatalogue.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstVisitTest {
    private WebDriver browser;
    private RunningCatalogue catalogue;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        browser = Browser.open(folder.resolve("profile"));
        catalogue = RunningCatalogue.serve(folder.resolve("data"), "--demo");
    }

    @AfterAll
    void close() {
        if (catalogue != null) {
            catalogue.close();
        }
        if (browser != null) {
            browser.quit();
        }
    }

    @Test
    void findsAPageWithOneHeading() {
        browser.get(catalogue.address().toString());

        assertThat(browser.getTitle()).isNotBlank();
        assertThat(browser.findElements(By.tagName("h1"))).hasSize(1);
    }

    @Test
    void findsNoBarrierOnTheFirstPage() {
        browser.get(catalogue.address().toString());

        List<Rule> barriers = new AxeBuilder().analyze(browser).getViolations();

        assertThat(barriers).extracting(Rule::getId).isEmpty();
    }
}
