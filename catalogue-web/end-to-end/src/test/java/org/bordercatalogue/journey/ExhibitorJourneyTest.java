package org.bordercatalogue.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * A company's first product goes from registering to the public by the keyboard alone; and none of
 * the pages on the way, which only signed-in people see, keeps anybody out.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(DemoExtension.class)
@Order(2)
class ExhibitorJourneyTest {
    private static final List<Situation> SITUATIONS = List.of(Situation.values());

    private final RunningCatalogue catalogue;
    private final AtomicReference<@Nullable ChromeDriver> browser = new AtomicReference<>();
    private final AtomicReference<FirstProduct.@Nullable Walked> walked = new AtomicReference<>();

    ExhibitorJourneyTest(RunningCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @BeforeAll
    void walk(@TempDir Path profile) throws Exception {
        ChromeDriver driver = (ChromeDriver) Browser.open(profile, Scripts.ON);
        browser.set(driver);
        walked.set(new FirstProduct(catalogue, driver).walk());
    }

    @AfterAll
    void close() {
        ChromeDriver driver = browser.get();
        if (driver != null) {
            driver.quit();
        }
    }

    @Test
    void aFirstProductGoesFromRegisteringThroughChangesAskedForToThePublic() {
        assertThat(way().product()).startsWith("products/");
    }

    @Test
    void noPageOfOrganisersKeepsAnybodyOut() {
        judge(way().organiser(), way().organisersPages());
    }

    @Test
    void noPageOfExhibitorsKeepsAnybodyOut() {
        judge(way().writer(), way().writersPages());
    }

    /** Each page once, by turns at a desk by day and on a phone by night. */
    private void judge(Person person, List<String> paths) {
        ChromeDriver driver = Objects.requireNonNull(browser.get());
        person.sitDown("account");
        for (int i = 0; i < paths.size(); i++) {
            Situation situation = SITUATIONS.get(i % SITUATIONS.size());

            new Barriers(catalogue, driver, situation).assertNone(paths.get(i));
            assertThat(driver.getCurrentUrl()).contains(paths.get(i));
        }
    }

    private FirstProduct.Walked way() {
        return Objects.requireNonNull(walked.get());
    }
}
