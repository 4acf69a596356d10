package org.bordercatalogue.store.jdbi;

import java.nio.file.Path;
import org.bordercatalogue.review.UnitingContract;
import org.junit.jupiter.api.io.TempDir;

class SqliteUnitingTest extends UnitingContract {
    SqliteUnitingTest(@TempDir Path folder) {
        super(SqliteDatabases.in(folder));
    }
}
