package org.bordercatalogue.store.jdbi;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bordercatalogue.product.ProductJson;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.StoreConfig;
import org.bordercatalogue.store.StoreCopy;
import org.bordercatalogue.store.Transaction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The store over SQL. Reads run beside each other and beside a write; writes run one at a time. */
public final class JdbiCatalogueStore implements CatalogueStore, StoreCopy {
    private final Engine engine;
    private final ProductJson json;
    private final Clock clock;
    private final HikariDataSource writer;
    private final HikariDataSource readers;
    private final Jdbi writes;
    private final Jdbi reads;

    private JdbiCatalogueStore(Engine engine, ProductJson json, Clock clock) {
        this.engine = engine;
        this.json = json;
        this.clock = clock;
        this.writer = engine.openWriter();
        this.readers = engine.openReaders();
        this.writes = Jdbi.create(writer).registerArgument(new StorableText());
        this.reads = Jdbi.create(readers).registerArgument(new StorableText());
    }

    /**
     * Opens the store, making it or bringing its tables up to date where needed. Throws {@code
     * INVALID_CONFIGURATION} when it would lose acknowledged changes or was written by a later
     * version, {@code CORRUPT} when its file is damaged, and {@code STORE_UNAVAILABLE} when it
     * cannot be reached.
     */
    public static JdbiCatalogueStore open(StoreConfig config, ProductJson json, Clock clock) {
        Engine engine = Engine.of(config);
        return explaining(
                engine,
                () -> {
                    Jdbi.create(engine.migrations()).useHandle(engine::requireDurable);
                    new Schema(engine, config).migrate();
                    return new JdbiCatalogueStore(engine, json, clock);
                });
    }

    @Override
    public <T> T read(Function<Transaction, T> work) {
        return explaining(
                engine, () -> reads.inTransaction(handle -> work.apply(transaction(handle))));
    }

    @Override
    public <T> T write(Function<Transaction, T> work) {
        return explaining(
                engine,
                () ->
                        writes.inTransaction(handle -> {
                            engine.becomeOnlyWriter(handle);
                            JdbiTransaction transaction = transaction(handle);
                            T result = work.apply(transaction);
                            transaction.writePending();
                            return result;
                        }));
    }

    @Override
    public void copyTo(Path file) {
        explaining(
                engine,
                () -> {
                    reads.useHandle(handle -> engine.copy(handle, file));
                    return file;
                });
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
    }

    private JdbiTransaction transaction(Handle handle) {
        return new JdbiTransaction(handle, json, clock);
    }

    private static <T> T explaining(Engine engine, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException failure) {
            throw Failures.explain(engine, failure);
        }
    }
}
