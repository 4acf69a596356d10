package org.bordercatalogue.journey;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * No page keeps anybody out. One class for each situation, so that both can be looked at at once.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(DemoExtension.class)
abstract class BarrierContract {
    private final Situation situation;
    private final RunningCatalogue catalogue;
    private final AtomicReference<@Nullable ChromeDriver> opened = new AtomicReference<>();

    BarrierContract(Situation situation, RunningCatalogue catalogue) {
        this.situation = situation;
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

    static List<String> pages() {
        return PublicPages.ALL;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsOpenToEverybody(String path) {
        barriers().assertNone(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "products?type=cargo-scanner&q=fs6000&steel_penetration=300mm..",
                "products/filters?type=tax-stamp",
                "products/nuctech-fs6000"
            })
    void whatIsFoldedAwayIsOpenToEverybody(String path) {
        barriers().assertNoneUnfolded(path);
    }

    @Test
    void bothFindABarrierThatIsThere() {
        barriers().assertFoundWhereOneIs("exhibitors");
    }

    final Barriers barriers() {
        return new Barriers(catalogue, browser(), situation);
    }

    final ChromeDriver browser() {
        return Objects.requireNonNull(opened.get());
    }
}
