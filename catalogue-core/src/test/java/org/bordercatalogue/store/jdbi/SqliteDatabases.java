package org.bordercatalogue.store.jdbi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.bordercatalogue.product.TestingCatalogue;
import org.bordercatalogue.store.StoreConfig;

/** New stores of SQLite in which the tables are: made once, by the migrations, and copied. */
public final class SqliteDatabases {
    private static final byte[] MODEL = model();

    private SqliteDatabases() {}

    /**
     * The store of a data folder, which has all tables.
     *
     * @param folder without a store, which then has nothing in it, or with one that is kept
     */
    public static StoreConfig in(Path folder) {
        StoreConfig config = StoreConfig.inFolder(folder);
        Path file = Path.of(config.place());
        if (!Files.exists(file)) {
            try {
                Files.createDirectories(file.getParent());
                Files.write(file, MODEL);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return config;
    }

    private static byte[] model() {
        try {
            Path folder = Files.createTempDirectory("model");
            StoreConfig config = StoreConfig.inFolder(folder);
            JdbiCatalogueStore.open(config, TestingCatalogue.standard().json(), Clock.systemUTC())
                    .close();
            Path file = Path.of(config.place());
            byte[] model = Files.readAllBytes(file);
            Files.delete(file);
            Files.delete(file.getParent());
            Files.delete(folder);
            return model;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
