package org.bordercatalogue.store.jdbi;

import java.nio.file.Path;
import org.bordercatalogue.review.EntryFilesContract;
import org.junit.jupiter.api.io.TempDir;

class SqliteEntryFilesTest extends EntryFilesContract {
    SqliteEntryFilesTest(@TempDir Path folder) {
        super(SqliteDatabases.in(folder));
    }
}
