package org.bordercatalogue.store.jdbi;

import java.nio.file.Path;
import org.bordercatalogue.listing.ListingContract;
import org.junit.jupiter.api.io.TempDir;

class SqliteListingTest extends ListingContract {
    SqliteListingTest(@TempDir Path folder) {
        super(SqliteDatabases.in(folder));
    }
}
