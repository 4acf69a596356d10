package org.bordercatalogue.store.jdbi;

import org.bordercatalogue.review.DecidingContract;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresServer.class)
class PostgresDecidingTest extends DecidingContract {
    PostgresDecidingTest(PostgresDatabases databases) {
        super(databases.newDatabase());
    }
}
