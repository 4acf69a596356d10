package org.bordercatalogue.store.jdbi;

import com.zaxxer.hikari.HikariConfig;
import java.time.Duration;

/** What the pools of both engines share. */
final class Pools {
    /** Long enough for another's import to commit a batch, short enough for a person to be told. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private Pools() {}

    static HikariConfig named(String name, int size) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("store-" + name);
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(LONGEST_WAIT.toMillis());
        return pool;
    }
}
