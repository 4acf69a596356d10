package org.bordercatalogue.store.jdbi;

import java.nio.file.Path;
import org.bordercatalogue.review.InstantContract;
import org.junit.jupiter.api.io.TempDir;

class SqliteInstantTest extends InstantContract {
    SqliteInstantTest(@TempDir Path folder) {
        super(SqliteDatabases.in(folder));
    }
}
