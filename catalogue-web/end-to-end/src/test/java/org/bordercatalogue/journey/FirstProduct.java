package org.bordercatalogue.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * The way of a company's first product, from registering to the public, walked in a browser by the
 * keyboard alone.
 */
final class FirstProduct {
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final String COMPANY = "Keyboard Scanning";
    private static final String PRODUCT = "Portal Without A Mouse";
    private static final String SOURCE = "Data sheet 7, page 2";
    private static final String REASON = "Say where the steel penetration is written.";

    private final RunningCatalogue catalogue;
    private final ChromeDriver browser;
    private final Person organiser;
    private final Person writer;

    FirstProduct(RunningCatalogue catalogue, ChromeDriver browser) {
        this.catalogue = catalogue;
        this.browser = browser;
        this.organiser = new Person(browser, catalogue.address(), "olga@keyboard.example");
        this.writer = new Person(browser, catalogue.address(), "wim@keyboard.example");
    }

    /** Walks all of it. */
    Walked walk() throws IOException, InterruptedException {
        organiserArrives();
        companyRegisters();
        URI letter = letterTo(writer.email());
        writer.sitDown("");
        writer.accept(letter, "Wim");
        writer.signIn();
        writer.standUp();
        companyIsAdmitted();
        String draft = draftIsWritten();
        String sheet = changesAreAskedFor();
        String second = draftIsMended();
        String product = productIsPublished();
        companyIsListed();
        String begun = anotherIsBegun();
        return new Walked(organiser, writer, List.of(draft, sheet, second, begun), product);
    }

    private void organiserArrives() throws IOException, InterruptedException {
        organiser.sitDown("");
        organiser.accept(handOver("organiser"), "Olga");
        organiser.accept(handOver("administrator"), "Olga");
        organiser.signIn();
        organiser.keyboard().visit(catalogue.page("account/second-factor"));
        organiser.enrol();
        organiser.standUp();
    }

    private URI handOver(String role) throws IOException, InterruptedException {
        String said =
                Cli.say(
                        catalogue.data(),
                        "user",
                        organiser.email(),
                        "--name",
                        "Olga",
                        "--role",
                        role);
        return address(said);
    }

    private void companyRegisters() {
        Keyboard keyboard = writer.sitDown("");
        keyboard.follow("header a[href*=sign-in]");
        keyboard.follow("main a[href*=register]");
        keyboard.fill("[name=company]", COMPANY);
        keyboard.fill("[name=name]", "Wim");
        keyboard.fill("[name=email]", writer.email());
        keyboard.leave(Keys.ENTER);
        assertThat(browser.getCurrentUrl()).contains("register/sent");
        writer.standUp();
    }

    /** Without a mail server an administrator reads what would have been sent. */
    private URI letterTo(String email) {
        Keyboard keyboard = organiser.sitDown("administer/mail");
        keyboard.stepTo("main summary");
        keyboard.press(Keys.ENTER);
        String letter = browser.findElement(By.cssSelector("details[open]")).getText();
        assertThat(letter).contains(email);
        return address(letter);
    }

    private void companyIsAdmitted() {
        Keyboard keyboard = organiser.sitDown("organise/registrations");
        assertThat(keyboard.read()).contains(COMPANY, writer.email());
        keyboard.follow("main form[action*=approve] button");
        assertThat(keyboard.read()).doesNotContain(writer.email());
    }

    private String draftIsWritten() {
        Keyboard keyboard = writer.sitDown("account");
        keyboard.follow("main a[href*=workspace]");
        keyboard.follow("main a[href*=new]");
        keyboard.fill("[name=name]", PRODUCT);
        keyboard.stepTo("[name=type]");
        keyboard.press("Cargo and vehicle scanner");
        keyboard.follow("main form .bc-button--primary");
        String draft = path();
        keyboard.follow("main a[href*='sections/performance']");
        keyboard.fill("[name='steel_penetration.1.text']", "up to 320 mm");
        keyboard.await(each -> keyboard.read().contains("at most 320 mm"));
        keyboard.leave(Keys.ENTER);
        submit(keyboard);
        return draft;
    }

    private void submit(Keyboard keyboard) {
        keyboard.follow("a[href$=submit]");
        keyboard.follow("main form .bc-button--primary");
    }

    private String changesAreAskedFor() {
        Keyboard keyboard = organiser.sitDown("desk");
        keyboard.follow(".bc-queue tbody a");
        String sheet = path();
        keyboard.follow("form[action$=claim] button");
        keyboard.fill("[name=_reason]", REASON);
        keyboard.follow("button[formaction$=request-changes]");
        return sheet;
    }

    private String draftIsMended() {
        Keyboard keyboard = writer.sitDown("workspace");
        keyboard.follow(".bc-entry .bc-button");
        assertThat(keyboard.read()).contains(REASON);
        String draft = path();
        keyboard.follow("main a[href*='sections/performance']");
        keyboard.stepTo("#steel_penetration .bc-entry-row__more > summary");
        keyboard.press(Keys.ENTER);
        keyboard.fill("[name='steel_penetration.1.source']", SOURCE);
        keyboard.leave(Keys.ENTER);
        submit(keyboard);
        return draft;
    }

    private String productIsPublished() {
        Keyboard keyboard = organiser.sitDown("desk");
        keyboard.follow(".bc-queue tbody a");
        assertThat(keyboard.read()).contains(SOURCE);
        keyboard.follow("form[action$=claim] button");
        keyboard.follow("button[formaction$=approve]");
        keyboard.follow("form[action$=publish] button");
        keyboard.follow(".bc-breadcrumbs li:last-child a");
        keyboard.follow("main a[href*='/products/']");
        browser.manage().deleteAllCookies();
        browser.navigate().refresh();
        keyboard.stepTo(".bc-origin summary");
        keyboard.press(Keys.ENTER);
        assertThat(keyboard.read()).contains(PRODUCT, "320", SOURCE);
        return path();
    }

    private void companyIsListed() {
        Keyboard keyboard = organiser.sitDown("organise/editions");
        keyboard.fill("[name=edition-name]", "Keyboard Forum");
        keyboard.leave(Keys.ENTER);
        keyboard.stepTo("[name=listed]");
        keyboard.press(COMPANY);
        keyboard.fill("[name=booth]", "K 1");
        keyboard.leave(Keys.ENTER);
        assertThat(keyboard.read()).contains("K 1");
    }

    private String anotherIsBegun() {
        Keyboard keyboard = writer.sitDown("workspace/keyboard-scanning/new");
        keyboard.fill("[name=name]", "Second Of Them");
        keyboard.follow("main form .bc-button--primary");
        return path();
    }

    private String path() {
        URI here = URI.create(Objects.requireNonNull(browser.getCurrentUrl()));
        return catalogue.address().relativize(here).toString();
    }

    private static URI address(String text) {
        Matcher matcher = ADDRESS.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return URI.create(matcher.group());
    }

    /**
     * What is there afterwards.
     *
     * @param pages the draft, its sheet on the desk, the draft after it, and another that is open
     * @param product where the public reads it; paths are under the application's root
     */
    record Walked(Person organiser, Person writer, List<String> pages, String product) {
        private static final String ENTRY = "keyboard-scanning-portal-without-a-mouse";

        List<String> organisersPages() {
            return List.of(
                    "desk",
                    pages.get(1),
                    "desk/entries/" + ENTRY,
                    "company/keyboard-scanning/unite",
                    "organise/registrations",
                    "organise/editions",
                    "organise/editions/keyboard-forum",
                    "organise/editions/keyboard-forum/table",
                    "account",
                    "administer/accounts",
                    "administer/mail",
                    "account/second-factor");
        }

        List<String> writersPages() {
            String own = "workspace/keyboard-scanning";
            String draft = pages.getLast();
            return List.of(
                    own,
                    own + "/new",
                    own + "/tables",
                    own + "/editions",
                    own + "/editions/keyboard-forum",
                    draft,
                    draft + "/sections/product",
                    draft + "/submit",
                    draft + "/sections/performance",
                    pages.getFirst(),
                    "entries/" + ENTRY,
                    "company/keyboard-scanning/people",
                    "company/keyboard-scanning/tokens",
                    "editions/keyboard-forum/booths/keyboard-scanning");
        }
    }
}
