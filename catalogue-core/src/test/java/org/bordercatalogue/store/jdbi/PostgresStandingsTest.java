package org.bordercatalogue.store.jdbi;

import org.bordercatalogue.review.StandingsContract;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresServer.class)
class PostgresStandingsTest extends StandingsContract {
    PostgresStandingsTest(PostgresDatabases databases) {
        super(databases.newDatabase());
    }
}
