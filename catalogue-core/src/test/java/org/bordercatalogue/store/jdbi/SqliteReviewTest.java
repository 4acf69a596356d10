package org.bordercatalogue.store.jdbi;

import java.nio.file.Path;
import org.bordercatalogue.review.ReviewContract;
import org.bordercatalogue.store.StoreConfig;
import org.junit.jupiter.api.io.TempDir;

class SqliteReviewTest extends ReviewContract {
    SqliteReviewTest(@TempDir Path folder) {
        super(StoreConfig.inFolder(folder));
    }
}
