package org.bordercatalogue.journey;

import java.net.URI;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * One of several who take turns at a browser; each finds it signed in as they left it, as if it
 * were a browser of their own.
 */
final class Person {
    private static final String PASSWORD = "nine slow barges before noon";

    private final ChromeDriver browser;
    private final Keyboard keyboard;
    private final URI home;
    private final String email;
    private final AtomicReference<Set<Cookie>> cookies = new AtomicReference<>(Set.of());

    Person(ChromeDriver browser, URI home, String email) {
        this.browser = browser;
        this.keyboard = new Keyboard(browser);
        this.home = home;
        this.email = email;
    }

    String email() {
        return email;
    }

    Keyboard keyboard() {
        return keyboard;
    }

    /** Sits down at the browser, at a page under the application's root. */
    Keyboard sitDown(String path) {
        browser.manage().deleteAllCookies();
        if (!cookies.get().isEmpty()) {
            browser.get(home.resolve("livez").toString());
            cookies.get().forEach(browser.manage()::addCookie);
        }
        keyboard.visit(home.resolve(path));
        return keyboard;
    }

    void standUp() {
        cookies.set(browser.manage().getCookies());
    }

    /** Opens a link from a letter, and chooses a password where one is asked for. */
    void accept(URI link, String name) {
        keyboard.visit(link);
        if (!browser.findElements(By.name("name")).isEmpty()) {
            keyboard.fill("[name=name]", name);
        }
        if (!browser.findElements(By.name("new-password")).isEmpty()) {
            keyboard.fill("[name=new-password]", PASSWORD);
        }
        keyboard.follow("main form button");
    }

    /** From the page of signing in. */
    void signIn() {
        keyboard.fill("#email", email);
        keyboard.fill("#password", PASSWORD);
        keyboard.follow("main form button");
    }

    /** Sets up the second proof, on the page that proposes it. */
    void enrol() {
        String secret = browser.findElement(By.className("bc-second__secret")).getText();
        keyboard.fill("[name=code]", Authenticator.code(secret));
        keyboard.follow("main form button");
        keyboard.follow(".bc-actions .bc-button--primary");
    }
}
