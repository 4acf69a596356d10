package org.bordercatalogue.journey;

import java.net.URI;
import java.time.Duration;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/** All that somebody without a mouse has. */
final class Keyboard {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration OFTEN = Duration.ofMillis(50);
    private static final int MOST_STEPS = 600;
    private static final int STEPS_AT_ONCE = 10;

    /** Whoever has arrived steps on no further, so that several steps can be told at once. */
    private static final String STOP_THERE =
            """
            const [selector] = arguments;
            const walk = window.walk = new AbortController();
            const all = {capture: true, signal: walk.signal};
            let there = false;
            addEventListener('focusin', step => there ||= step.target.matches(selector), all);
            addEventListener('keydown', step => {
              if (there && step.key === 'Tab') {
                step.preventDefault();
                step.stopImmediatePropagation();
              }
            }, all);
            """;

    private static final String WALK_ON = "window.walk.abort()";
    private static final String IS_FOCUSED = "return document.activeElement.matches(arguments[0])";
    private static final String MARK = "document.documentElement.dataset.left = 'yes'";
    private static final String IS_ANOTHER =
            "return document.readyState === 'complete' && !document.documentElement.dataset.left";

    private final ChromeDriver browser;

    Keyboard(ChromeDriver browser) {
        this.browser = browser;
    }

    /** Types an address. */
    void visit(URI address) {
        browser.get(address.toString());
    }

    void press(CharSequence... keys) {
        new Actions(browser).sendKeys(keys).perform();
    }

    /** Steps on until something like this has the focus. */
    void stepTo(String selector) {
        browser.executeScript(STOP_THERE, selector);
        for (int step = 0; step < MOST_STEPS; step += STEPS_AT_ONCE) {
            press(Keys.TAB.toString().repeat(STEPS_AT_ONCE));
            if (focused(selector)) {
                browser.executeScript(WALK_ON);
                return;
            }
        }
        throw new AssertionError(
                MOST_STEPS
                        + " steps on "
                        + browser.getCurrentUrl()
                        + " do not lead to "
                        + selector);
    }

    /** Steps to a field and writes over what stands in it. */
    void fill(String selector, String text) {
        stepTo(selector);
        new Actions(browser).keyDown(Keys.CONTROL).sendKeys("a").keyUp(Keys.CONTROL).perform();
        press(text);
    }

    /** Steps to a link or a button and presses it; another page comes. */
    void follow(String selector) {
        stepTo(selector);
        leave(Keys.ENTER);
    }

    /** Presses what leads to another page. */
    void leave(CharSequence... keys) {
        browser.executeScript(MARK);
        press(keys);
        await(each -> Boolean.TRUE.equals(browser.executeScript(IS_ANOTHER)));
    }

    boolean focused(String selector) {
        return Boolean.TRUE.equals(browser.executeScript(IS_FOCUSED, selector));
    }

    void await(ExpectedCondition<?> condition) {
        new WebDriverWait(browser, LONGEST, OFTEN).until(condition);
    }

    /** What can be read on the page. */
    String read() {
        return browser.findElement(By.tagName("main")).getText();
    }
}
