package org.bordercatalogue.journey;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.util.List;
import javax.naming.OperationNotSupportedException;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * The violations that axe finds. It is run in the page and tells of violations alone: describing
 * every element that passes takes most of its time, and nobody reads it.
 */
final class Axe {
    private static final String RUN =
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations'], rules: {'target-size': {enabled: true}}}).then(results => done(
                results.violations.map(rule => rule.id + ' '
                    + rule.nodes.slice(0, 3).map(node => node.html).join(' '))), done);
            """;

    private final String script;

    private Axe(String script) {
        this.script = script;
    }

    static Axe load() {
        try {
            return new Axe(new AxeBuilder().getAxeScriptProvider().getScript());
        } catch (OperationNotSupportedException | IOException e) {
            throw new IllegalStateException("axe is not among the tests' libraries", e);
        }
    }

    /** What it finds in the page that is open. */
    List<String> violations(ChromeDriver browser) {
        browser.executeScript(script);
        Object found = browser.executeAsyncScript(RUN);
        return found instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of(String.valueOf(found));
    }
}
