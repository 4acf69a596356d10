package org.bordercatalogue.store.jdbi;

import org.bordercatalogue.store.PurchaseStoresContract;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresServer.class)
class PostgresPurchaseStoresTest extends PurchaseStoresContract {
    PostgresPurchaseStoresTest(PostgresDatabases databases) {
        super(databases.newDatabase());
    }
}
