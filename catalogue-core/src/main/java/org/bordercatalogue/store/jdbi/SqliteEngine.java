package org.bordercatalogue.store.jdbi;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.store.StoreConfig;
import org.jdbi.v3.core.Handle;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * SQLite in a file: write-ahead log, each commit on the disk before it is acknowledged, one writer.
 */
final class SqliteEngine implements Engine {
    private static final int BUSY_MILLIS = 10_000;
    private static final int FULL = 2;

    /** Of each connection, as it fills; negative means kibibytes and not pages. */
    private static final int CACHE_KIBIBYTES = -8192;

    private static final int PRIMARY_CODE = 0xff;

    private final StoreConfig config;

    SqliteEngine(StoreConfig config) {
        this.config = config;
        createFolder();
    }

    @Override
    public DataSource migrations() {
        return source(TransactionMode.IMMEDIATE);
    }

    @Override
    public HikariDataSource openWriter() {
        return open("writer", 1, TransactionMode.IMMEDIATE);
    }

    @Override
    public HikariDataSource openReaders() {
        return open("reader", config.readers(), TransactionMode.DEFERRED);
    }

    /** The address may carry settings of its own, so what holds is asked of the database. */
    @Override
    public void requireDurable(Handle handle) {
        String journal = handle.select("PRAGMA journal_mode").mapTo(String.class).one();
        int synchronous = handle.select("PRAGMA synchronous").mapTo(Integer.class).one();
        if (!journal.equals("wal") || synchronous < FULL) {
            throw new CatalogueException(
                    ErrorCode.INVALID_CONFIGURATION,
                    config.place()
                            + " would lose acknowledged changes: journal_mode is "
                            + journal
                            + " and synchronous is "
                            + synchronous
                            + "; leave both out of the store's address, and keep the store in a file");
        }
    }

    @Override
    public void copy(Handle handle, Path file) {
        handle.execute("VACUUM INTO ?", file.toString());
    }

    /** Every transaction of the writer begins as the only one. */
    @Override
    public void becomeOnlyWriter(Handle handle) {}

    @Override
    public RuntimeException explain(SQLException cause, RuntimeException failure) {
        if (!(cause instanceof SQLiteException sqlite)) {
            return fault(ErrorCode.IN_USE, "is busy with another change; try again", failure);
        }
        int code = sqlite.getResultCode().code & PRIMARY_CODE;
        return switch (SQLiteErrorCode.getErrorCode(code)) {
            case SQLITE_FULL ->
                    fault(
                            ErrorCode.STORAGE_FULL,
                            "cannot grow, the disk is full; nothing of this change was kept. Make room and try again",
                            failure);
            case SQLITE_CORRUPT, SQLITE_NOTADB ->
                    fault(
                            ErrorCode.CORRUPT,
                            "is damaged or no database of the catalogue; stop the program, put the file aside and restore"
                                    + " the latest backup",
                            failure);
            case SQLITE_BUSY, SQLITE_LOCKED ->
                    fault(
                            ErrorCode.IN_USE,
                            "is being written by another program; try again",
                            failure);
            case SQLITE_CONSTRAINT ->
                    fault(
                            ErrorCode.CONFLICT,
                            "holds something that this change contradicts: " + sqlite.getMessage(),
                            failure);
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_IOERR, SQLITE_AUTH ->
                    fault(
                            ErrorCode.STORE_UNAVAILABLE,
                            "cannot be read or written ("
                                    + sqlite.getMessage()
                                    + "); see that the folder exists, may be written and its disk works",
                            failure);
            default -> failure;
        };
    }

    private CatalogueException fault(ErrorCode code, String what, RuntimeException failure) {
        return new CatalogueException(code, "The store " + config.place() + " " + what, failure);
    }

    private HikariDataSource open(String name, int size, TransactionMode mode) {
        HikariConfig pool = Pools.named(name, size);
        pool.setDataSource(source(mode));
        pool.setMaxLifetime(0);
        return new HikariDataSource(pool);
    }

    private DataSource source(TransactionMode mode) {
        SQLiteConfig settings = new SQLiteConfig();
        settings.setJournalMode(JournalMode.WAL);
        settings.setSynchronous(SynchronousMode.FULL);
        settings.enforceForeignKeys(true);
        settings.setBusyTimeout(BUSY_MILLIS);
        settings.setTransactionMode(mode);
        settings.setGetGeneratedKeys(false);
        settings.setCacheSize(CACHE_KIBIBYTES);
        SQLiteDataSource source = new SQLiteDataSource(settings);
        source.setUrl(config.url());
        return source;
    }

    private void createFolder() {
        Path folder = Path.of(config.place()).toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException refused) {
            throw new CatalogueException(
                    ErrorCode.STORE_UNAVAILABLE,
                    "The folder "
                            + folder
                            + " for the store cannot be made: "
                            + refused.getMessage(),
                    refused);
        }
    }
}
