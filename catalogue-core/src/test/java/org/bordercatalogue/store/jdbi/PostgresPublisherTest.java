package org.bordercatalogue.store.jdbi;

import org.bordercatalogue.publishing.PublisherContract;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresServer.class)
class PostgresPublisherTest extends PublisherContract {
    PostgresPublisherTest(PostgresDatabases databases) {
        super(databases.newDatabase());
    }
}
