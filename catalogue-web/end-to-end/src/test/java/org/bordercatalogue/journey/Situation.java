package org.bordercatalogue.journey;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * How somebody looks at a page. Two of them cover wide and narrow, light and dark, and both
 * directions of writing: what goes wrong in one goes wrong whatever the others are.
 */
enum Situation {
    DESK_BY_DAY(1280, 900, "light", "en"),
    PHONE_AT_NIGHT_IN_ARABIC(320, 640, "dark", "ar");

    private final int width;
    private final int height;
    private final String scheme;
    private final String language;

    Situation(int width, int height, String scheme, String language) {
        this.width = width;
        this.height = height;
        this.scheme = scheme;
        this.language = language;
    }

    /** In CSS pixels. */
    int width() {
        return width;
    }

    /** The path in the language of the situation, unless it names one. */
    String path(String path) {
        return path.contains("lang=")
                ? path
                : path + (path.contains("?") ? "&" : "?") + "lang=" + language;
    }

    void arrange(ChromeDriver browser) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }
}
