package org.bordercatalogue.store.jdbi;

import java.nio.file.Path;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.CatalogueStoreContract;
import org.bordercatalogue.store.StoreConfig;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends CatalogueStoreContract {
    @TempDir private Path folder;

    @Override
    protected CatalogueStore openStore() {
        return JdbiCatalogueStore.open(StoreConfig.inFolder(folder), json, CLOCK);
    }
}
