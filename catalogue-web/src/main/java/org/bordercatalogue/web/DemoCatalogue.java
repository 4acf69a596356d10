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
import org.bordercatalogue.ingest.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills an empty catalogue with the demo entries, through the same import as any other file. */
public final class DemoCatalogue {
    /**
     * Under this name the demo's entries are published; pages say so for as long as any is live.
     */
    public static final String AUTHOR = "demo";

    private static final Logger LOG = LoggerFactory.getLogger(DemoCatalogue.class);

    /** Exhibitors first: they declare the aliases by which the tables' names are joined. */
    private static final List<String> FILES =
            List.of("exhibitors.jsonl", "editions.jsonl", "scanners.csv", "holograms-drones.csv");

    private DemoCatalogue() {}

    /** Does nothing where the catalogue holds anything already. */
    public static void fill(Catalogue catalogue) {
        boolean empty =
                catalogue
                        .store()
                        .read(transaction ->
                                transaction.entries().countLive() == 0
                                        && transaction.exhibitors().listExhibitors().isEmpty());
        if (empty) {
            FILES.forEach(file -> load(catalogue, file));
        }
    }

    /** With what the import may have left beside the file. */
    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static void load(Catalogue catalogue, String name) {
        try {
            Path folder = Files.createTempDirectory("catalogue-demo");
            Path file = folder.resolve(name);
            try (InputStream resource = DemoCatalogue.class.getResourceAsStream("/demo/" + name)) {
                Files.copy(Objects.requireNonNull(resource), file);
                ImportReport report =
                        catalogue
                                .importer()
                                .importFile(
                                        new ImportRequest(file, false, AUTHOR), Progress.SILENT);
                LOG.info("Demo {}: {}", name, report);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the demo catalogue cannot be loaded", e);
        }
    }
}
