package org.bordercatalogue.store.jdbi;

import org.bordercatalogue.store.IdentityStoresContract;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresServer.class)
class PostgresIdentityStoresTest extends IdentityStoresContract {
    PostgresIdentityStoresTest(PostgresDatabases databases) {
        super(databases.newDatabase());
    }
}
