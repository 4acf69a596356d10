package org.bordercatalogue.store.jdbi;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.bordercatalogue.store.StoreConfig;
import org.jdbi.v3.core.Handle;

/** What differs between the databases that the store can be kept in. */
sealed interface Engine permits SqliteEngine, PostgresEngine {
    static Engine of(StoreConfig config) {
        return config.embedded() ? new SqliteEngine(config) : new PostgresEngine(config);
    }

    /** Connections for the migrations, not pooled. */
    DataSource migrations();

    /** One connection, so that writes within this process wait their turn in Java. */
    HikariDataSource openWriter();

    /** Connections whose transactions see one state throughout. */
    HikariDataSource openReaders();

    /** Refuses a database that would lose what it acknowledged. */
    void requireDurable(Handle handle);

    /** Copies the database as it stands at one moment into a file that is not there yet. */
    void copy(Handle handle, Path file);

    /** Makes the transaction the only one that writes, also against other processes. */
    void becomeOnlyWriter(Handle handle);

    /**
     * What an error of the driver means to the person concerned; the failure itself where it is our
     * own mistake.
     */
    RuntimeException explain(SQLException cause, RuntimeException failure);
}
