package org.bordercatalogue.store.jdbi;

import java.util.Arrays;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.store.StoreConfig;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** Brings the tables to this program's version, and refuses those of a later one. */
final class Schema {
    private final Flyway flyway;
    private final StoreConfig config;

    Schema(Engine engine, StoreConfig config) {
        this.config = config;
        this.flyway =
                Flyway.configure(Schema.class.getClassLoader())
                        .dataSource(engine.migrations())
                        .locations("classpath:db/migration")
                        .load();
    }

    void migrate() {
        Arrays.stream(flyway.info().applied())
                .filter(applied ->
                        applied.getState().isApplied() && !applied.getState().isResolved())
                .findFirst()
                .ifPresent(this::refuse);
        flyway.migrate();
    }

    private void refuse(MigrationInfo later) {
        throw new CatalogueException(
                ErrorCode.INVALID_CONFIGURATION,
                "The store "
                        + config.place()
                        + " was written by a later version of the program (its tables are at "
                        + later.getVersion()
                        + "); use that version, or restore a backup of this one");
    }
}
