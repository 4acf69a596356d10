package org.bordercatalogue.store.jdbi;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.bordercatalogue.store.StoreConfig;

/** The databases of a running PostgreSQL. */
record PostgresDatabases(EmbeddedPostgres server, AtomicInteger made) implements AutoCloseable {
    private static final int READERS = 2;

    /** The server's own defaults lose commits, so what a production server does is asked for. */
    static PostgresDatabases start() {
        try {
            EmbeddedPostgres server =
                    EmbeddedPostgres.builder()
                            .setServerConfig("fsync", "on")
                            .setServerConfig("full_page_writes", "on")
                            .setServerConfig("synchronous_commit", "on")
                            .start();
            return new PostgresDatabases(server, new AtomicInteger());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** An empty schema, which is as good as a database of its own and made in a moment. */
    StoreConfig newDatabase() {
        String name = "catalogue" + made.incrementAndGet();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + name);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return config(server.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + name);
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
