package org.bordercatalogue.store.jdbi;

import org.bordercatalogue.review.EntryFilesContract;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresServer.class)
class PostgresEntryFilesTest extends EntryFilesContract {
    PostgresEntryFilesTest(PostgresDatabases databases) {
        super(databases.newDatabase());
    }
}
