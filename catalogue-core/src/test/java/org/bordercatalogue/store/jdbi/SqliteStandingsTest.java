package org.bordercatalogue.store.jdbi;

import java.nio.file.Path;
import org.bordercatalogue.review.StandingsContract;
import org.junit.jupiter.api.io.TempDir;

class SqliteStandingsTest extends StandingsContract {
    SqliteStandingsTest(@TempDir Path folder) {
        super(SqliteDatabases.in(folder));
    }
}
