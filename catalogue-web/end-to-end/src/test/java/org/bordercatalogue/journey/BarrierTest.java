package org.bordercatalogue.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebDriver;

/** No page keeps anybody out, as far as axe can tell, on a desk or on a phone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BarrierTest {
    private static final Dimension DESK = new Dimension(1280, 900);
    private static final Dimension PHONE = new Dimension(400, 800);

    private final Session session = new Session();
    private final AtomicReference<@Nullable WebDriver> browser = new AtomicReference<>();

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        session.open(folder);
        browser.set(Browser.open(folder.resolve("profile"), Scripts.ON));
    }

    @AfterAll
    void close() {
        WebDriver open = browser.get();
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
                "products?q=nothing+is+called+this",
                "products/nuctech-fs6000",
                "exhibitors",
                "exhibitors/leidos",
                "editions",
                "editions/wco-technology-conference-and-exhibition-2022",
                "equipment-types",
                "equipment-types/cargo-scanner",
                "compare?items=nuctech-fs6000,smiths-detection-hcv-mobile",
                "compare",
                "products?lang=fr&type=drone",
                "products?steel_penetration=5parsec..",
                "no/such/page"
            })
    void axeFindsNoBarrier(String path) {
        WebDriver driver = Objects.requireNonNull(browser.get());
        for (Dimension size : List.of(DESK, PHONE)) {
            driver.manage().window().setSize(size);
            driver.get(session.catalogue().page(path).toString());

            List<Rule> barriers = new AxeBuilder().analyze(driver).getViolations();

            assertThat(barriers).as(path + " at " + size).extracting(Rule::getId).isEmpty();
        }
    }
}
