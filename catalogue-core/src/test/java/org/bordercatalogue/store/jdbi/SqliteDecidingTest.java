package org.bordercatalogue.store.jdbi;

import java.nio.file.Path;
import org.bordercatalogue.review.DecidingContract;
import org.junit.jupiter.api.io.TempDir;

class SqliteDecidingTest extends DecidingContract {
    SqliteDecidingTest(@TempDir Path folder) {
        super(SqliteDatabases.in(folder));
    }
}
