package org.bordercatalogue.journey;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;

/** A company's first product, by keyboard alone. */
@ExtendWith(DemoExtension.class)
class ExhibitorJourneyTest {
    @Test
    void goesFromRegisteringThroughChangesAskedForToThePublic(
            RunningCatalogue catalogue, @TempDir Path profile) throws Exception {
        ChromeDriver browser = (ChromeDriver) Browser.open(profile, Scripts.ON);
        try {
            new FirstProduct(catalogue, browser).walk();
        } finally {
            browser.quit();
        }
    }
}
