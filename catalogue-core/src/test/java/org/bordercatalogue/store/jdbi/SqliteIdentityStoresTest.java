package org.bordercatalogue.store.jdbi;

import java.nio.file.Path;
import org.bordercatalogue.store.IdentityStoresContract;
import org.junit.jupiter.api.io.TempDir;

class SqliteIdentityStoresTest extends IdentityStoresContract {
    SqliteIdentityStoresTest(@TempDir Path folder) {
        super(SqliteDatabases.in(folder));
    }
}
