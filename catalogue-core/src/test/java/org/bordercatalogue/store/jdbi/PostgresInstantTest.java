package org.bordercatalogue.store.jdbi;

import org.bordercatalogue.review.InstantContract;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresServer.class)
class PostgresInstantTest extends InstantContract {
    PostgresInstantTest(PostgresDatabases databases) {
        super(databases.newDatabase());
    }
}
