package org.bordercatalogue.store.jdbi;

import org.bordercatalogue.review.ReviewContract;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresServer.class)
class PostgresReviewTest extends ReviewContract {
    PostgresReviewTest(PostgresDatabases databases) {
        super(databases.newDatabase());
    }
}
