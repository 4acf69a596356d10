package org.bordercatalogue.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The ways of a procurement officer, walked by the keyboard alone. */
final class Buying {
    private static final String REASON = "Cannot be moved to the second port.";

    private final RunningCatalogue catalogue;
    private final ChromeDriver browser;
    private final Keyboard keyboard;
    private final Axe axe = Axe.load();
    private final CodeSniffer sniffer = CodeSniffer.load();

    Buying(RunningCatalogue catalogue, ChromeDriver browser) {
        this.catalogue = catalogue;
        this.browser = browser;
        this.keyboard = new Keyboard(browser);
    }

    /** From a search to a dossier that can be verified. */
    void fromSearchToDossier() {
        keyboard.visit(catalogue.page("products?type=cargo-scanner"));
        forget();
        keyboard.stepTo("[name='steel_penetration.from']");
        keyboard.leave("300", Keys.ENTER);
        for (int product = 0; product < 3; product++) {
            keyboard.stepTo("input[name=items]");
            keyboard.press(Keys.SPACE);
        }
        keyboard.follow("#compare .bc-button");
        assertThat(columns()).hasSize(3);
        keyboard.follow("main a[href*='view=costs']");
        assertThat(keyboard.read()).contains("Purchase");

        freeze("Scanners for the second port", "left out", REASON);

        assertThat(keyboard.read())
                .contains("Scanners for the second port", "left out: " + REASON)
                .contains("Nothing that it cites has changed");
        keepsNobodyOut();
        keyboard.follow("main a[href$='/verify']");
        assertThat(keyboard.read()).contains("the dossier is what was frozen");
    }

    /** From the lines of a tender to a ranked list with reasons, and to the best side by side. */
    void fromTenderToRanking() {
        keyboard.visit(catalogue.page("fit"));
        forget();
        keyboard.stepTo("textarea[name=lines]");
        keyboard.press(
                "Steel penetration at least 300 mm",
                Keys.ENTER,
                "Mobile or relocatable",
                Keys.ENTER,
                "Delivered with a smile");
        keyboard.follow("main form[action*='/fit/read'] button");

        assertThat(browser.getCurrentUrl()).contains("must=steel_penetration", "mobility");
        assertThat(keyboard.read()).contains("Delivered with a smile");
        List<WebElement> ranked = browser.findElements(By.cssSelector(".bc-fit-card"));
        assertThat(ranked).hasSizeGreaterThan(2);
        assertThat(ranked.getFirst().getText()).contains("Steel penetration", "meets");

        for (int product = 0; product < 2; product++) {
            keyboard.stepTo("#results input[name=items]");
            keyboard.press(Keys.SPACE);
        }
        keyboard.follow("#compare .bc-button, #compare-fit button, [form=compare-fit]:not(input)");
        assertThat(browser.getCurrentUrl()).contains("view=requirements");
        assertThat(columns()).hasSize(2);
        assertThat(keyboard.read()).contains("must from 300 mm");
    }

    /** A dossier tells what has become of a product since, and stays what it was. */
    void comesBackToWhatChanged() throws IOException, InterruptedException {
        keyboard.visit(catalogue.page("compare?items=nuctech-mb1215hl,smiths-detection-hcvg"));
        freeze("Two gantries", "chosen", "Sees most.");
        URI dossier = URI.create(Objects.requireNonNull(browser.getCurrentUrl()));
        String before = frozen();

        importLine(
                """
                {"product":{"id":"nuctech-mb1215hl","exhibitor":"nuctech","name":"MB1215HL",\
                "type":"cargo-scanner","capabilities":{"steel_penetration":[{"asWritten":"300 mm"}]}}}
                """);

        keyboard.visit(dossier);
        assertThat(keyboard.read()).contains("Now at revision 2", "330 mm", "300 mm");
        keepsNobodyOut();
        assertThat(frozen()).isEqualTo(before).contains("330 mm").doesNotContain("300 mm");
        keyboard.follow("main a[href*='/compare?']");
        assertThat(keyboard.read()).contains("300 mm").doesNotContain("through 330 mm");
    }

    /** What was chosen before stays in the browser; somebody else's begins with nothing. */
    private void forget() {
        browser.executeScript("localStorage.clear()");
        browser.navigate().refresh();
    }

    /** Takes what is compared into a dossier, with a decision on the product in front. */
    private void freeze(String title, String decision, String reason) {
        keyboard.follow("main a[href*='/dossiers/new']");
        keyboard.fill("[name=title]", title);
        keyboard.stepTo("select[name^='decision:']");
        keyboard.press(decision);
        keyboard.stepTo("input[name^='reason:']");
        keyboard.press(reason);
        keyboard.follow("main form[action*='/dossiers/new'] .bc-button--primary");
        assertThat(browser.getCurrentUrl()).containsPattern("/dossiers/[0-9a-f]{64}");
    }

    /** A dossier has no fixed address at which it could be looked at with the other pages. */
    private void keepsNobodyOut() {
        assertThat(axe.violations(browser)).isEmpty();
        assertThat(sniffer.errors(browser)).isEmpty();
    }

    private String frozen() {
        return browser.findElement(By.cssSelector("[aria-labelledby=figures]")).getText();
    }

    private List<WebElement> columns() {
        return browser.findElements(By.cssSelector("main table thead th[scope=col]"));
    }

    private void importLine(String line) throws IOException, InterruptedException {
        Path file = Files.writeString(catalogue.data().resolve("changed.jsonl"), line);
        assertThat(Cli.run(catalogue.data(), "import", file.toString())).isZero();
    }
}
