package org.bordercatalogue.store.jdbi;

import java.nio.file.Path;
import org.bordercatalogue.review.ReviewContract;
import org.junit.jupiter.api.io.TempDir;

class SqliteReviewTest extends ReviewContract {
    SqliteReviewTest(@TempDir Path folder) {
        super(SqliteDatabases.in(folder));
    }
}
