package org.bordercatalogue.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Looks at pages in one situation for what keeps somebody out: as far as axe and HTML_CodeSniffer
 * can tell, and whether a page scrolls sideways or asks another server for anything.
 */
final class Barriers {
    /** What sticks out to the side, unless it stands in a region that scrolls by itself. */
    private static final String WIDTH = "return document.scrollingElement.scrollWidth";

    /**
     * What is folded away stays away, as without a box. The browser keeps a layout of it otherwise,
     * and makes it anew whenever axe asks for a style in it.
     */
    private static final String FOLD_AWAY =
            """
            for (const each of document.querySelectorAll('details:not([open])')) {
              const held = getComputedStyle(each, '::details-content').contentVisibility;
              each.toggleAttribute('data-folded', held === 'hidden');
            }
            const sheet = new CSSStyleSheet();
            sheet.replaceSync('[data-folded]:not([open])::details-content'
                + '{ display: none !important; content-visibility: visible !important }');
            document.adoptedStyleSheets.push(sheet);
            """;

    /** But for menus, which lie over what is below them for as long as they are open. */
    private static final String UNFOLD =
            "document.querySelectorAll('details:not(.bc-menu)')"
                    + ".forEach(each => { each.open = true; })";

    /** What stays in sight lies over something wherever the page is scrolled to. */
    private static final String UNSTICK =
            """
            const sheet = new CSSStyleSheet();
            sheet.replaceSync('.bc-filters__apply { position: static !important }');
            document.adoptedStyleSheets.push(sheet);
            """;

    private static final String ASKED =
            "return performance.getEntriesByType('resource').map(each => each.name)";

    private static final String SMALL =
            """
            document.querySelector('main').insertAdjacentElement('beforeend',
                Object.assign(document.createElement('button'), {textContent: '%s',
                    style: 'display: block; inline-size: 9px; block-size: 9px; padding: 0'}));
            """;

    private final RunningCatalogue catalogue;
    private final ChromeDriver browser;
    private final Situation situation;
    private final Axe axe = Axe.load();
    private final CodeSniffer sniffer = CodeSniffer.load();

    Barriers(RunningCatalogue catalogue, ChromeDriver browser, Situation situation) {
        this.catalogue = catalogue;
        this.browser = browser;
        this.situation = situation;
    }

    /** Opens the page and fails by whatever is found in it. */
    void assertNone(String path) {
        visit(path);
        look(path);
    }

    /** The same with all unfolded that the page folds away. */
    void assertNoneUnfolded(String path) {
        visit(path);
        browser.executeScript(UNFOLD);
        look(path);
    }

    private void look(String path) {
        SoftAssertions all = new SoftAssertions();
        all.assertThat(axe.violations(browser)).as("axe: %s", path).isEmpty();
        all.assertThat(sniffer.errors(browser)).as("HTML_CodeSniffer: %s", path).isEmpty();
        all.assertThat((Long) browser.executeScript(WIDTH))
                .as("width: %s", path)
                .isLessThanOrEqualTo(situation.width());
        all.assertThat(asked())
                .as("asked of others: %s", path)
                .allMatch(each -> each.startsWith(catalogue.address().toString()));
        all.assertAll();
    }

    /** Or a page without barriers would say nothing. */
    void assertFoundWhereOneIs(String path) {
        visit(path);
        browser.executeScript(
                "document.querySelector('main').append(document.createElement('img'));"
                        + SMALL.formatted("One")
                        + SMALL.formatted("Two"));

        assertThat(axe.violations(browser))
                .anyMatch(each -> each.startsWith("image-alt"))
                .anyMatch(each -> each.startsWith("target-size"));
        assertThat(sniffer.errors(browser)).isNotEmpty();
    }

    void visit(String path) {
        situation.arrange(browser);
        browser.get(catalogue.page(situation.path(path)).toString());
        browser.executeScript(FOLD_AWAY);
        browser.executeScript(UNSTICK);
    }

    private List<String> asked() {
        List<?> names = (List<?>) Objects.requireNonNull(browser.executeScript(ASKED));
        assertThat(names).isNotEmpty();
        return Stream.concat(
                        Stream.of(Objects.requireNonNull(browser.getCurrentUrl())), names.stream())
                .map(Object::toString)
                .toList();
    }
}
