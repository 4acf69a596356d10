package org.bordercatalogue.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bordercatalogue.ingest.ImportReport;
import org.bordercatalogue.ingest.ImportRequest;
import org.bordercatalogue.web.cli.Voice;

/**
 * The demo catalogue: facts of real products with their sources, brought in by the importer like
 * any other file. Loading that was cut short is done again at the next start; it changes nothing
 * that is there.
 */
final class DemoCatalogue {
    /** The author of its entries, by which pages know to say where they come from. */
    static final String AUTHOR = "demo";

    /** The editions last, because their listings name exhibitors that come with the products. */
    private static final List<String> FILES =
            List.of("exhibitors.jsonl", "scanners.csv", "holograms-drones.csv", "editions.jsonl");

    private final Catalogue catalogue;
    private final Voice voice;

    DemoCatalogue(Catalogue catalogue, Voice voice) {
        this.catalogue = catalogue;
        this.voice = voice;
    }

    /** Fills an empty catalogue; leaves any other alone. */
    void load() {
        Path unfinished = catalogue.folder().resolve("demo.unfinished");
        boolean empty =
                catalogue.store().read(transaction -> transaction.entries().countLive() == 0);
        if (!empty && !Files.exists(unfinished)) {
            return;
        }
        try {
            Files.createDirectories(unfinished);
            for (String file : FILES) {
                load(copy(file, unfinished));
            }
            delete(unfinished);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With what an import may have left beside its file. */
    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private void load(Path file) {
        ImportReport report =
                catalogue
                        .importer()
                        .importFile(
                                new ImportRequest(file, false, AUTHOR),
                                (done, total) ->
                                        voice.progress(
                                                "Loading "
                                                        + file.getFileName()
                                                        + ": "
                                                        + done
                                                        + " of "
                                                        + total));
        voice.say(
                "Loaded "
                        + file.getFileName()
                        + ": "
                        + report.created()
                        + " products, "
                        + report.figures()
                        + " figures, "
                        + report.unmappedCount()
                        + " statements kept without a figure");
    }

    private static Path copy(String name, Path folder) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream content =
                Objects.requireNonNull(
                        DemoCatalogue.class.getResourceAsStream("/demo/" + name), name)) {
            Files.write(file, content.readAllBytes());
        }
        return file;
    }
}
