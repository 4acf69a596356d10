package org.bordercatalogue.store.jdbi;

import org.bordercatalogue.review.UnitingContract;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresServer.class)
class PostgresUnitingTest extends UnitingContract {
    PostgresUnitingTest(PostgresDatabases databases) {
        super(databases.newDatabase());
    }
}
