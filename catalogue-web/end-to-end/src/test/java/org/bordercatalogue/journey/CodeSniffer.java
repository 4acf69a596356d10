package org.bordercatalogue.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/** HTML_CodeSniffer, a second opinion beside axe: its errors against WCAG 2, level AA. */
final class CodeSniffer {
    private static final String FILE = "/html_codesniffer/HTMLCS.js";

    private static final String RUN =
            """
            const done = arguments[arguments.length - 1];
            HTMLCS.process('WCAG2AA', document, () => done(HTMLCS.getMessages()
                .filter(message => message.type === HTMLCS.ERROR)
                .map(message => message.code + ' ' + message.msg + ' '
                    + (message.element.outerHTML || '').slice(0, 160))), done);
            """;

    private final String script;

    private CodeSniffer(String script) {
        this.script = script;
    }

    static CodeSniffer load() {
        try (InputStream stream = CodeSniffer.class.getResourceAsStream(FILE)) {
            return new CodeSniffer(
                    new String(
                            Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it finds in the page that is open. */
    List<String> errors(ChromeDriver browser) {
        browser.executeScript(script);
        Object found = browser.executeAsyncScript(RUN);
        return found instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of(String.valueOf(found));
    }
}
