package org.bordercatalogue.journey;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * No page keeps anybody out, as far as axe and HTML_CodeSniffer can tell, by day on a desk or by
 * night on a narrow phone in Arabic; nor does one scroll sideways or ask another server for
 * anything.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BarrierTest {
    /** What sticks out to the side, unless it stands in a region that scrolls by itself. */
    private static final String WIDTH = "return document.scrollingElement.scrollWidth";

    private static final String HEADS =
            "return [...document.querySelectorAll('thead th')]"
                    + ".filter(each => each.checkVisibility()).length";

    private static final String SIDEWAYS =
            "const region = document.querySelector('.bc-comparison__scroll');"
                    + "return region.scrollWidth > region.clientWidth";

    private static final String ASKED =
            "return performance.getEntriesByType('resource').map(each => each.name)";

    private final Session session = new Session();
    private final AtomicReference<@Nullable ChromeDriver> browser = new AtomicReference<>();
    private final AtomicReference<@Nullable CodeSniffer> sniffer = new AtomicReference<>();

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        session.open(folder);
        browser.set((ChromeDriver) Browser.open(folder.resolve("profile"), Scripts.ON));
        sniffer.set(new CodeSniffer());
    }

    @AfterAll
    void close() {
        ChromeDriver open = browser.get();
        if (open != null) {
            open.quit();
        }
        session.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "products",
                "products?type=cargo-scanner&steel_penetration=300mm..&mobility=mobile",
                "products?type=cargo-scanner&view=table",
                "products?type=cargo-scanner&view=plot",
                "products?q=nothing+is+called+this",
                "products?q=fs6000&exhibitor=nuctech",
                "products?colour=red",
                "products?steel_penetration=5parsec..",
                "products?lang=fr&type=drone",
                "products/nuctech-fs6000",
                "exhibitors",
                "exhibitors/leidos",
                "editions",
                "editions/wco-technology-conference-and-exhibition-2022",
                "equipment-types",
                "equipment-types/cargo-scanner",
                "fit",
                "fit?type=cargo-scanner&must=steel_penetration%3A300mm..",
                "compare?items=nuctech-fs6000,smiths-detection-hcv-mobile",
                "compare?items=nuctech-mt1213de,nuctech-fs6000&view=costs&years=10&discount=3"
                        + "&currency=EUR&cost=nuctech-mt1213de:maintenance:90000..120000EUR",
                "compare?items=nuctech-mt1213de,nuctech-fs6000&view=plots",
                "compare/add?q=gantry&items=nuctech-fs6000",
                "dossiers/new?items=nuctech-mt1213de,nuctech-fs6000",
                "shortlists/new?items=nuctech-mt1213de,nuctech-fs6000",
                "compare",
                "no/such/page"
            })
    void everyPageIsOpenToEverybody(String path) {
        ChromeDriver driver = Objects.requireNonNull(browser.get());
        SoftAssertions all = new SoftAssertions();
        for (Situation situation : Situation.values()) {
            situation.arrange(driver);
            driver.get(session.catalogue().page(situation.path(path)).toString());
            String where = path + " " + situation;

            all.assertThat(axe(driver)).as("axe: " + where).isEmpty();
            all.assertThat(Objects.requireNonNull(sniffer.get()).errors(driver))
                    .as("HTML_CodeSniffer: " + where)
                    .isEmpty();
            all.assertThat((Long) driver.executeScript(WIDTH))
                    .as("width: " + where)
                    .isLessThanOrEqualTo(situation.width());
            all.assertThat(asked(driver))
                    .as("asked of others: " + where)
                    .allMatch(each -> each.startsWith(session.catalogue().address().toString()));
        }
        all.assertAll();
    }

    /** Or a page without barriers would say nothing. */
    @Test
    void bothFindABarrierThatIsThere() {
        ChromeDriver driver = Objects.requireNonNull(browser.get());
        driver.get(session.catalogue().page("exhibitors").toString());
        driver.executeScript(
                "document.querySelector('main').append(document.createElement('img'))");

        assertThat(axe(driver)).isNotEmpty();
        assertThat(Objects.requireNonNull(sniffer.get()).errors(driver)).isNotEmpty();
    }

    @Test
    void fiveProductsFitADeskAndTwoAtATimeAPhone() {
        ChromeDriver driver = Objects.requireNonNull(browser.get());
        driver.get(session.catalogue().page("products?type=cargo-scanner").toString());
        String items =
                driver.findElements(By.cssSelector("input[name=items]")).stream()
                        .limit(5)
                        .map(each -> Objects.requireNonNull(each.getDomAttribute("value")))
                        .collect(joining(","));

        Situation.DESK_BY_DAY.arrange(driver);
        driver.get(session.catalogue().page("compare?items=" + items).toString());
        assertThat(driver.executeScript(HEADS)).isEqualTo(5L);
        assertThat(driver.executeScript(SIDEWAYS)).isEqualTo(false);

        Situation.PHONE_AT_NIGHT_IN_ARABIC.arrange(driver);
        driver.navigate().refresh();
        assertThat(driver.executeScript(HEADS)).isEqualTo(2L);
        assertThat(driver.executeScript(SIDEWAYS)).isEqualTo(false);
        driver.findElement(By.id("column-3")).click();
        assertThat(driver.executeScript(HEADS)).isEqualTo(3L);
    }

    private static List<String> axe(ChromeDriver driver) {
        return new AxeBuilder()
                .analyze(driver).getViolations().stream()
                        .map(rule -> rule.getId() + " " + places(rule))
                        .toList();
    }

    private static String places(Rule rule) {
        return String.join(
                " ", rule.getNodes().stream().limit(3).map(each -> each.getHtml()).toList());
    }

    private static List<String> asked(ChromeDriver driver) {
        List<?> names = (List<?>) Objects.requireNonNull(driver.executeScript(ASKED));
        assertThat(names).isNotEmpty();
        return Stream.concat(
                        Stream.of(Objects.requireNonNull(driver.getCurrentUrl())), names.stream())
                .map(Object::toString)
                .toList();
    }
}
