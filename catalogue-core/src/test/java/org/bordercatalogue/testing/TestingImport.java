package org.bordercatalogue.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bordercatalogue.ingest.Exporter;
import org.bordercatalogue.ingest.ImportReport;
import org.bordercatalogue.ingest.ImportRequest;
import org.bordercatalogue.ingest.Importer;
import org.bordercatalogue.ingest.Progress;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Revision;
import org.bordercatalogue.publishing.Publisher;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.jdbi.JdbiCatalogueStore;
import org.bordercatalogue.store.jdbi.SqliteDatabases;

/** An SQLite store in a folder, with what imports into it and exports from it. */
public final class TestingImport implements AutoCloseable {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-02-03T04:05:06.789Z"), ZoneOffset.UTC);

    private final Path folder;
    private final CatalogueStore store;
    private final Publisher publisher;
    private final Importer importer;
    private final Exporter exporter;

    private TestingImport(Path folder, CatalogueStore store, BuiltInDefinitions definitions) {
        this.folder = folder;
        this.store = store;
        publisher = new Publisher(store, definitions.json(), definitions.registry(), CLOCK);
        importer =
                new Importer(
                        store,
                        publisher,
                        definitions.json(),
                        definitions.registry(),
                        definitions.figures());
        exporter = new Exporter(store, definitions.json());
    }

    public static TestingImport in(Path folder, BuiltInDefinitions definitions) {
        CatalogueStore store =
                JdbiCatalogueStore.open(SqliteDatabases.in(folder), definitions.json(), CLOCK);
        return new TestingImport(folder, store, definitions);
    }

    public CatalogueStore store() {
        return store;
    }

    public Publisher publisher() {
        return publisher;
    }

    /** Imports a text as a file of this name. */
    public ImportReport take(String name, String text) {
        return take(file(name, text));
    }

    public ImportReport take(Path file) {
        return importer.importFile(new ImportRequest(file, false, "tester"), Progress.SILENT);
    }

    public ImportReport rehearse(Path file) {
        return importer.importFile(new ImportRequest(file, true, "tester"), Progress.SILENT);
    }

    /** Imports a file of the class path. */
    public ImportReport takeResource(String path) {
        return take(resource(path));
    }

    /** Copies a file of the class path into the folder. */
    public Path resource(String path) {
        Path file = folder.resolve(Objects.requireNonNull(Path.of(path).getFileName()));
        try (InputStream stream =
                Objects.requireNonNull(TestingImport.class.getResourceAsStream(path), path)) {
            Files.write(file, stream.readAllBytes());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that is live, as the export writes it. */
    public String export() {
        Path file = folder.resolve("export.jsonl");
        exporter.export(file, Progress.SILENT);
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Importer importer() {
        return importer;
    }

    public Exporter exporter() {
        return exporter;
    }

    public List<Product> products() {
        List<Product> products = new ArrayList<>();
        store.read(transaction -> {
            transaction.entries().forEachLiveRevision(revision -> products.add(revision.content()));
            return products;
        });
        return products;
    }

    public Product product(String id) {
        return store.read(transaction ->
                transaction
                        .entries()
                        .findLiveRevision(id)
                        .map(Revision::content)
                        .orElseThrow(() -> new AssertionError("there is no product " + id)));
    }

    @Override
    public void close() {
        store.close();
    }
}
