package org.bordercatalogue.store.jdbi;

import java.nio.file.Path;
import org.bordercatalogue.review.DraftingContract;
import org.junit.jupiter.api.io.TempDir;

class SqliteDraftingTest extends DraftingContract {
    SqliteDraftingTest(@TempDir Path folder) {
        super(SqliteDatabases.in(folder));
    }
}
