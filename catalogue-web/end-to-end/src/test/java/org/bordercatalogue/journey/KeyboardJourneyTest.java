package org.bordercatalogue.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Searching, filtering, comparing and buying without a mouse. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(DemoExtension.class)
@Order(5)
class KeyboardJourneyTest {
    /** What has the focus and cannot be seen because a head that stays in sight lies upon it. */
    private static final String COVERED =
            """
            const region = document.querySelector('.bc-comparison__scroll');
            const places = [...region.querySelectorAll('tbody :is(a, summary)')]
                .filter(each => each.checkVisibility());
            return places.filter(each => {
              each.focus();
              const box = each.getBoundingClientRect();
              return ![[.5, .5], [.1, .9], [.9, .9], [.1, .1], [.9, .1]].some(([x, y]) => {
                const seen = document.elementFromPoint(
                    box.left + x * box.width, box.top + y * box.height);
                return each.contains(seen) || seen?.contains(each);
              });
            }).map(each => each.outerHTML);
            """;

    private static final String NONE_FOUND = "#facet-imaging_modality [role=status]";

    private static final String SEEN =
            """
            return [...document.querySelectorAll('#facet-imaging_modality .bc-facet__value')]
                .filter(each => each.checkVisibility())
                .map(each => each.querySelector('.bc-choice__label').textContent);
            """;

    private static final String IN_ORDER =
            """
            const labels = [...document.querySelectorAll(
                    '#facet-imaging_modality .bc-facet__value .bc-choice__label')]
                .map(each => each.textContent);
            const order = new Intl.Collator('fr');
            return labels.length > 12
                && labels.every((each, i) => i === 0 || order.compare(labels[i - 1], each) <= 0);
            """;

    private static final String HEADS_IN_SIGHT =
            """
            const region = document.querySelector('.bc-comparison__scroll');
            region.scrollIntoView();
            region.scrollTop = region.scrollHeight;
            window.scrollTo(0, document.body.scrollHeight);
            const last = [...region.querySelectorAll('tbody tr')].at(-1).getBoundingClientRect();
            const head = region.querySelector('thead th').getBoundingClientRect();
            return last.top > 0 && head.bottom > 0 && head.bottom <= last.bottom;
            """;

    private final RunningCatalogue catalogue;
    private final AtomicReference<@Nullable ChromeDriver> opened = new AtomicReference<>();

    KeyboardJourneyTest(RunningCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @BeforeAll
    void open(@TempDir Path profile) {
        opened.set((ChromeDriver) Browser.open(profile, Scripts.ON));
    }

    @AfterAll
    void close() {
        ChromeDriver browser = opened.get();
        if (browser != null) {
            browser.quit();
        }
    }

    @Test
    void filtersAndFindsTheFocusWhereItWas() {
        visit("products?type=cargo-scanner");

        keyboard().stepTo("[name='steel_penetration.from']");
        keyboard().press("300", Keys.ENTER);

        await("steel_penetration=300");
        assertThat(keyboard().focused("#facet-steel_penetration > summary, #results")).isTrue();
        assertThat(browser().findElement(By.cssSelector("#results-count [role=status]")).getText())
                .matches("\\d+ .*");
    }

    @Test
    void isToldBeforehandHowManyTheFormWouldFind() {
        visit("products?type=cargo-scanner");

        keyboard().stepTo("[name='steel_penetration.from']");
        keyboard().press("300", Keys.TAB);
        keyboard().await(_ -> button().matches("Show \\d+ products"));
        String told = button();
        keyboard().press(Keys.ENTER);

        await("steel_penetration=300");
        assertThat("Show " + browser().findElement(By.id("results-count")).getText())
                .isEqualTo(told);
    }

    /** The driver sees no text in a panel that the style sheet alone holds open. */
    private String button() {
        return Objects.requireNonNullElse(
                browser()
                        .findElement(By.cssSelector(".bc-filters__apply button"))
                        .getDomProperty("textContent"),
                "");
    }

    @Test
    void looksAmongManyValuesByAWordAndPutsThemInTheOrderOfTheLanguage() {
        visit("products?type=cargo-scanner&lang=fr");
        String field = "#facet-imaging_modality .bc-facet__find input";

        keyboard().stepTo(field);
        keyboard().press("RETRO");
        assertThat(imagingMethods()).isNotEmpty().allMatch(each -> each.contains("rétro"));
        keyboard().press("xyz");
        assertThat(imagingMethods()).isEmpty();
        assertThat(browser().findElement(By.cssSelector(NONE_FOUND)).getDomProperty("textContent"))
                .isEqualTo("Aucune de ces valeurs");
        keyboard().press(Keys.BACK_SPACE.toString().repeat("retroxyz".length()));
        keyboard().stepTo("#facet-imaging_modality .bc-facet__find button");
        keyboard().press(Keys.SPACE);

        assertThat(browser().executeScript(IN_ORDER)).isEqualTo(true);
    }

    @Test
    void opensAGroupAndFiltersByWhatComes() {
        visit("products?type=cargo-scanner");
        String group = "[data-bc-further] > .bc-filters__group-name";
        String id = browser().findElement(By.cssSelector("[data-bc-further]")).getDomProperty("id");

        keyboard().stepTo(group);
        keyboard().press(Keys.ENTER);
        String facet = "[id='" + id + "'] > .bc-facet";
        keyboard().await(ExpectedConditions.presenceOfElementLocated(By.cssSelector(facet)));
        keyboard().stepTo(facet + " > summary");
        keyboard().press(Keys.ENTER);
        keyboard().stepTo(facet + " select[name$='.unknown']");
        keyboard().press(Keys.END);
        keyboard().stepTo("#filters .bc-filters__apply button");
        keyboard().press(Keys.ENTER);

        await(".unknown=only");
        String asked = "[id='" + id + "'][open] > .bc-facet[open]";
        assertThat(browser().findElements(By.cssSelector(asked))).hasSize(1);
    }

    @Test
    void choosesAnExhibitorThatIsNotAmongTheFirst() {
        visit("products?type=cargo-scanner");
        String facet = "#facet-exhibitor";
        keyboard().stepTo("#group- > summary");
        keyboard().press(Keys.ENTER);
        keyboard().stepTo(facet + " > summary");
        keyboard().press(Keys.ENTER);
        String values = facet + " .bc-facet__value";
        int first = browser().findElements(By.cssSelector(values)).size();

        keyboard().stepTo(facet + " .bc-facet__rest a");
        keyboard().press(Keys.ENTER);
        String came = values + ":nth-of-type(" + (first + 1) + ") input";
        keyboard().await(ExpectedConditions.presenceOfElementLocated(By.cssSelector(came)));

        assertThat(keyboard().focused(came)).isTrue();
        assertThat(browser().findElements(By.cssSelector(facet + " .bc-facet__rest"))).isEmpty();
        keyboard().press(Keys.SPACE);
        keyboard().stepTo("#filters .bc-filters__apply button");
        keyboard().press(Keys.ENTER);
        await("exhibitor=");
        assertThat(browser().findElements(By.cssSelector(facet + " input:checked"))).hasSize(1);
    }

    /** Those that are seen, in small letters. */
    private List<String> imagingMethods() {
        List<?> labels = (List<?>) browser().executeScript(SEEN);
        return labels.stream().map(each -> each.toString().toLowerCase(Locale.FRENCH)).toList();
    }

    @Test
    void choosesAmongSuggestions() {
        visit("exhibitors");
        keyboard().stepTo("header input[name=q]");

        keyboard().press("nuctech");
        keyboard()
                .await(
                        ExpectedConditions.visibilityOfElementLocated(
                                By.cssSelector("header [role=option]")));
        keyboard().press(Keys.ARROW_DOWN);
        String box = "header input[aria-expanded=true][aria-activedescendant]";
        assertThat(browser().findElements(By.cssSelector(box))).hasSize(1);
        keyboard().press(Keys.ESCAPE);
        assertThat(browser().findElements(By.cssSelector(box))).isEmpty();
        assertThat(keyboard().focused("header input[name=q]")).isTrue();
        keyboard().press(Keys.ARROW_DOWN);
        keyboard()
                .await(
                        ExpectedConditions.visibilityOfElementLocated(
                                By.cssSelector("header [role=option]")));
        keyboard().press(Keys.ARROW_DOWN, Keys.ENTER);

        keyboard().await(ExpectedConditions.not(ExpectedConditions.urlContains("/exhibitors?")));
        assertThat(browser().findElement(By.tagName("h1")).getText()).isNotBlank();
    }

    @Test
    void choosesProductsAndComparesThem() {
        visit("products?type=cargo-scanner#results");

        keyboard().stepTo("input[name=items]");
        keyboard().press(Keys.SPACE);
        keyboard().stepTo("input[name=items]");
        keyboard().press(Keys.SPACE);
        keyboard().stepTo("#compare .bc-button");
        assertThat(browser().findElement(By.cssSelector(".bc-compare-bar__status")).getText())
                .contains("2 of 5");
        keyboard().press(Keys.ENTER);

        await("/compare?items=");
        assertThat(browser().findElements(By.cssSelector("table thead th[scope=col]"))).hasSize(2);
    }

    @Test
    void goesFromASearchToADossier() {
        buying().fromSearchToDossier();
    }

    @Test
    void goesFromTheLinesOfATenderToARankingWithReasons() {
        buying().fromTenderToRanking();
    }

    @Test
    void readsInADossierWhatHasChangedSince() throws Exception {
        buying().comesBackToWhatChanged();
    }

    @Test
    void headsOfAComparisonStayInSightAndCoverNoFocus() {
        visit("compare?items=nuctech-fs6000,smiths-detection-hcv-mobile");

        assertThat(browser().executeScript(COVERED)).isEqualTo(List.of());
        assertThat(browser().executeScript(HEADS_IN_SIGHT)).isEqualTo(true);
    }

    private ChromeDriver browser() {
        return Objects.requireNonNull(opened.get());
    }

    private void visit(String path) {
        browser().get(catalogue.page(path).toString());
    }

    private Keyboard keyboard() {
        return new Keyboard(browser());
    }

    private Buying buying() {
        return new Buying(catalogue, browser());
    }

    private void await(String address) {
        keyboard().await(ExpectedConditions.urlContains(address));
    }
}
