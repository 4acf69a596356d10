package org.bordercatalogue.store.jdbi;

import org.bordercatalogue.listing.ListingContract;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresServer.class)
class PostgresListingTest extends ListingContract {
    PostgresListingTest(PostgresDatabases databases) {
        super(databases.newDatabase());
    }
}
