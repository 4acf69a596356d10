package org.bordercatalogue.store.jdbi;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.util.DriverDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.store.StoreConfig;
import org.jdbi.v3.core.Handle;

/** PostgreSQL, for several web nodes on one store. */
final class PostgresEngine implements Engine {
    private static final List<String> NEEDED_FOR_DURABILITY =
            List.of("fsync", "full_page_writes", "synchronous_commit");
    private static final String LONGEST_LOCK = "30s";

    private final StoreConfig config;

    PostgresEngine(StoreConfig config) {
        this.config = config;
    }

    @Override
    public DataSource migrations() {
        return new DriverDataSource(
                config.url(),
                null,
                new Properties(),
                config.user().orElse(null),
                config.password().orElse(null));
    }

    @Override
    public HikariDataSource openWriter() {
        return new HikariDataSource(pool("writer", 1));
    }

    @Override
    public HikariDataSource openReaders() {
        HikariConfig pool = pool("reader", config.readers());
        pool.setReadOnly(true);
        pool.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        return new HikariDataSource(pool);
    }

    @Override
    public void requireDurable(Handle handle) {
        for (String setting : NEEDED_FOR_DURABILITY) {
            String value = handle.select("SHOW " + setting).mapTo(String.class).one();
            if (value.equals("off")) {
                throw new CatalogueException(
                        ErrorCode.INVALID_CONFIGURATION,
                        config.place()
                                + " would lose acknowledged changes: its setting "
                                + setting
                                + " is off; set "
                                + setting
                                + " = on in postgresql.conf and restart PostgreSQL");
            }
        }
    }

    @Override
    public void copy(Handle handle, Path file) {
        throw new CatalogueException(
                ErrorCode.INVALID_CONFIGURATION,
                config.place()
                        + " is kept by PostgreSQL; back it up with pg_dump, and the folders media and"
                        + " packs of the data folder beside it");
    }

    /** A lock of the whole store, given back at the end of the transaction. */
    @Override
    public void becomeOnlyWriter(Handle handle) {
        handle.execute("SET LOCAL lock_timeout = '" + LONGEST_LOCK + "'");
        handle.execute("LOCK TABLE counter IN EXCLUSIVE MODE");
    }

    @Override
    public RuntimeException explain(SQLException cause, RuntimeException failure) {
        String state = cause.getSQLState() == null ? "08000" : cause.getSQLState();
        return switch (state.substring(0, 2)) {
            case "53" -> explainResources(state, failure);
            case "XX" ->
                    fault(
                            ErrorCode.CORRUPT,
                            "reports damage ("
                                    + cause.getMessage()
                                    + "); stop PostgreSQL and restore the latest backup",
                            failure);
            case "23" ->
                    fault(
                            ErrorCode.CONFLICT,
                            "holds something that this change contradicts: " + cause.getMessage(),
                            failure);
            case "40", "55" ->
                    fault(ErrorCode.IN_USE, "is busy with another change; try again", failure);
            case "08", "28", "3D", "57" ->
                    fault(
                            ErrorCode.STORE_UNAVAILABLE,
                            "does not answer ("
                                    + cause.getMessage()
                                    + "); see that PostgreSQL runs and lets the user in",
                            failure);
            default -> failure;
        };
    }

    private RuntimeException explainResources(String state, RuntimeException failure) {
        return state.equals("53100")
                ? fault(
                        ErrorCode.STORAGE_FULL,
                        "cannot grow, its disk is full; nothing of this change was kept. Make room and try again",
                        failure)
                : fault(
                        ErrorCode.STORE_UNAVAILABLE,
                        "has no connection or memory left (" + state + ")",
                        failure);
    }

    private CatalogueException fault(ErrorCode code, String what, RuntimeException failure) {
        return new CatalogueException(code, "The store " + config.place() + " " + what, failure);
    }

    private HikariConfig pool(String name, int size) {
        HikariConfig pool = Pools.named(name, size);
        pool.setJdbcUrl(config.url());
        config.user().ifPresent(pool::setUsername);
        config.password().ifPresent(pool::setPassword);
        return pool;
    }
}
