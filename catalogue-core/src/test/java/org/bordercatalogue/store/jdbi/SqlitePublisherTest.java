package org.bordercatalogue.store.jdbi;

import java.nio.file.Path;
import org.bordercatalogue.publishing.PublisherContract;
import org.junit.jupiter.api.io.TempDir;

class SqlitePublisherTest extends PublisherContract {
    SqlitePublisherTest(@TempDir Path folder) {
        super(SqliteDatabases.in(folder));
    }
}
