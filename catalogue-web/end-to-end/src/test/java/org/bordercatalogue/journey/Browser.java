package org.bordercatalogue.journey;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A headless Chromium, as the machine has it: nothing is downloaded. */
final class Browser {
    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome");

    private Browser() {}

    /**
     * Opens a browser of its own.
     *
     * @param profile an empty folder for what the browser keeps
     */
    static WebDriver open(Path profile, Scripts scripts) {
        require();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program().orElseThrow().toFile());
        if (scripts == Scripts.OFF) {
            options.addArguments("--blink-settings=scriptEnabled=false");
        }
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-dev-shm-usage",
                "--disable-sync",
                "--force-prefers-reduced-motion",
                "--window-size=1280,1000",
                "--user-data-dir=" + profile);
        ChromeDriverService service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver().orElseThrow().toFile())
                        .usingAnyFreePort()
                        .build();
        return new ChromeDriver(service, options);
    }

    /** Fails, or says aloud that the journeys do not run, where there is no browser. */
    static void require() {
        if (program().isPresent() && driver().isPresent()) {
            return;
        }
        String message = "No Chromium with its chromedriver on the path";
        if ("required".equals(System.getProperty("browser"))) {
            throw new IllegalStateException(message);
        }
        // Skipped tests are easily overlooked.
        System.err.println("THE BROWSER JOURNEYS DO NOT RUN: " + message);
        abort(message);
    }

    private static Optional<Path> program() {
        return BROWSERS.stream().flatMap(name -> find(name).stream()).findFirst();
    }

    private static Optional<Path> driver() {
        return find("chromedriver");
    }

    private static Optional<Path> find(String program) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(Pattern.quote(File.pathSeparator)))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
