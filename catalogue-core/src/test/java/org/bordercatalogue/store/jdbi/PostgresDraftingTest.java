package org.bordercatalogue.store.jdbi;

import org.bordercatalogue.review.DraftingContract;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresServer.class)
class PostgresDraftingTest extends DraftingContract {
    PostgresDraftingTest(PostgresDatabases databases) {
        super(databases.newDatabase());
    }
}
