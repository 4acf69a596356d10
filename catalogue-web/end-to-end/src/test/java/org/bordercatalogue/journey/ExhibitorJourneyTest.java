package org.bordercatalogue.journey;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;

/** A company's first product, by keyboard alone. */
class ExhibitorJourneyTest {
    @Test
    void goesFromRegisteringThroughChangesAskedForToThePublic(@TempDir Path folder)
            throws Exception {
        try (Session session = new Session()) {
            session.open(folder);
            ChromeDriver browser =
                    (ChromeDriver) Browser.open(folder.resolve("profile"), Scripts.ON);
            try {
                new FirstProduct(session.catalogue(), folder.resolve("data"), browser).walk();
            } finally {
                browser.quit();
            }
        }
    }
}
