package org.bordercatalogue.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bordercatalogue.config.Setting;
import org.bordercatalogue.config.Settings;
import org.bordercatalogue.config.SettingsReader;
import org.bordercatalogue.ingest.ImportReport;
import org.bordercatalogue.ingest.ImportRequest;
import org.bordercatalogue.ingest.Progress;
import org.bordercatalogue.testing.GeneratedCatalogue;
import org.bordercatalogue.web.Catalogue;
import org.bordercatalogue.web.CatalogueApplication;
import org.bordercatalogue.web.cli.Voice;

/** The application, running with so many made-up products in a folder of its own. */
final class LoadedCatalogue implements AutoCloseable {
    private static final long SEED = 1;

    private final Path folder;
    private final CatalogueApplication application;
    private final double secondsToSearchable;

    private LoadedCatalogue(Path folder, CatalogueApplication application, double seconds) {
        this.folder = folder;
        this.application = application;
        secondsToSearchable = seconds;
    }

    static LoadedCatalogue of(int products) {
        try {
            Path folder = Files.createTempDirectory("catalogue-speed");
            CatalogueApplication application =
                    CatalogueApplication.start(settings(folder.resolve("data")), new Silence());
            Path file = folder.resolve("products.jsonl");
            new GeneratedCatalogue(application.catalogue().registry(), SEED).write(file, products);
            long start = System.nanoTime();
            load(application.catalogue(), file);
            return new LoadedCatalogue(folder, application, (System.nanoTime() - start) / 1e9);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void load(Catalogue catalogue, Path file) {
        ImportReport report =
                catalogue
                        .importer()
                        .importFile(new ImportRequest(file, false, "speed"), Progress.SILENT);
        // What is not there would be measured as a page that says so.
        report.firstRejection()
                .ifPresent(rejection -> {
                    throw new IllegalStateException(
                            "%d products were not taken: %s"
                                    .formatted(report.rejectedCount(), rejection.reason()));
                });
        catalogue.indexing().catchUp();
    }

    /** Adds products of the type of which everything is stated that can be. */
    void addDetailed(String type, int count) {
        Path file = folder.resolve("detailed.jsonl");
        try {
            Files.write(
                    file,
                    new GeneratedCatalogue(catalogue().registry(), SEED)
                            .detailed(type, count)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        load(catalogue(), file);
    }

    Catalogue catalogue() {
        return application.catalogue();
    }

    Path folder() {
        return folder;
    }

    /** How long the import took until all of it was found, in seconds. */
    double secondsToSearchable() {
        return secondsToSearchable;
    }

    URI address(String path) {
        return application.uri().resolve(path);
    }

    @Override
    public void close() {
        application.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Settings settings(Path data) {
        return SettingsReader.read(
                Map.of(Setting.DATA, data.toString(), Setting.PORT, "0"),
                Map.of(),
                Optional.empty());
    }

    private static final class Silence implements Voice {
        @Override
        public void say(String line) {}

        @Override
        public void progress(String line) {}
    }
}
