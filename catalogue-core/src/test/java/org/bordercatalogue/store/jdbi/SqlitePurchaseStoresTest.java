package org.bordercatalogue.store.jdbi;

import java.nio.file.Path;
import org.bordercatalogue.store.PurchaseStoresContract;
import org.junit.jupiter.api.io.TempDir;

class SqlitePurchaseStoresTest extends PurchaseStoresContract {
    SqlitePurchaseStoresTest(@TempDir Path folder) {
        super(SqliteDatabases.in(folder));
    }
}
