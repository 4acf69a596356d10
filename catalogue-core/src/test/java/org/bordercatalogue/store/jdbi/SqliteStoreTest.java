package org.bordercatalogue.store.jdbi;

import java.nio.file.Path;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.CatalogueStoreContract;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends CatalogueStoreContract {
    @TempDir private Path folder;

    @Override
    protected CatalogueStore openStore() {
        return JdbiCatalogueStore.open(SqliteDatabases.in(folder), json, CLOCK);
    }
}
