package org.bordercatalogue.store.jdbi;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.bordercatalogue.product.TestingCatalogue;
import org.bordercatalogue.store.StoreConfig;

/** The databases of a running PostgreSQL. */
record PostgresDatabases(EmbeddedPostgres server, AtomicInteger made) implements AutoCloseable {
    private static final int READERS = 2;
    private static final String MODEL = "model";

    /** The server's own defaults lose commits, so what a production server does is asked for. */
    static PostgresDatabases start() {
        try {
            EmbeddedPostgres server =
                    EmbeddedPostgres.builder()
                            .setServerConfig("fsync", "on")
                            .setServerConfig("full_page_writes", "on")
                            .setServerConfig("synchronous_commit", "on")
                            .start();
            PostgresDatabases databases = new PostgresDatabases(server, new AtomicInteger());
            databases.create(MODEL);
            // Its tables are made once, by the migrations; the others are its copies.
            JdbiCatalogueStore.open(
                            databases.at(MODEL),
                            TestingCatalogue.standard().json(),
                            Clock.systemUTC())
                    .close();
            return databases;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A database of its own with all tables and nothing in them. */
    StoreConfig newDatabase() {
        String name = "catalogue" + made.incrementAndGet();
        create(name + " TEMPLATE " + MODEL);
        return at(name);
    }

    private void create(String database) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + database);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private StoreConfig at(String database) {
        return config(server.getJdbcUrl("postgres", database));
    }

    static StoreConfig config(String url) {
        return new StoreConfig(url, Optional.empty(), Optional.empty(), READERS);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
