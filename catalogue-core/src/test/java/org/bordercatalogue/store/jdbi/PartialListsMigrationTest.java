package org.bordercatalogue.store.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.bordercatalogue.edition.EditionRules;
import org.bordercatalogue.product.TestingCatalogue;
import org.bordercatalogue.store.StoreConfig;
import org.bordercatalogue.upload.TableOwner;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A folder of before tells of its editions what it told, and keeps the tables that were sent in.
 */
class PartialListsMigrationTest {
    private static final List<String> BEFORE =
            List.of(
                    "INSERT INTO exhibitor (id, name, aliases, former_names, created_at,"
                            + " changed_at) VALUES ('acme', 'Acme', '[]', '[]', 0, 0)",
                    "INSERT INTO edition (id, name, source) VALUES ('sourced', 'Sourced', 'news')",
                    "INSERT INTO edition (id, name, source) VALUES ('ruled', 'Ruled', 'news')",
                    "INSERT INTO edition (id, name, source) VALUES ('whole', 'Whole', 'news')",
                    "INSERT INTO edition (id, name) VALUES ('announced', 'Announced')",
                    "INSERT INTO edition_rules (edition, time_zone, grace_minutes, unique_booths)"
                            + " VALUES ('ruled', 'Asia/Dubai', 5, 1)",
                    "INSERT INTO listing (id, edition, exhibitor, source)"
                            + " VALUES ('1', 'sourced', 'acme', 'news')",
                    "INSERT INTO listing (id, edition, exhibitor) VALUES ('2', 'whole', 'acme')",
                    "INSERT INTO table_upload (id, account, exhibitor, file_name, content,"
                            + " uploaded_at) VALUES ('u', 'ana', 'acme', 't.csv', '[]', 7)");

    @Test
    void whatWasInferredIsSaidFromNowOn(@TempDir Path folder) {
        StoreConfig config = StoreConfig.inFolder(folder);
        SqliteEngine engine = new SqliteEngine(config);
        Flyway.configure(PartialListsMigrationTest.class.getClassLoader())
                .dataSource(engine.migrations())
                .locations("classpath:db/migration")
                .target("8")
                .load()
                .migrate();
        try (Handle handle = Jdbi.create(engine.migrations()).open()) {
            BEFORE.forEach(handle::execute);
        }

        try (JdbiCatalogueStore store =
                JdbiCatalogueStore.open(
                        config, TestingCatalogue.standard().json(), Clock.systemUTC())) {
            assertThat(rules(store, "sourced"))
                    .isEqualTo(EditionRules.usual("sourced").listing(true));
            assertThat(rules(store, "ruled").partial()).isTrue();
            assertThat(rules(store, "ruled").zone()).isEqualTo(ZoneId.of("Asia/Dubai"));
            assertThat(rules(store, "whole").partial()).isFalse();
            assertThat(rules(store, "announced").partial()).isFalse();
            TableOwner owner =
                    store.read(transaction ->
                            transaction.uploads().findUpload("u").orElseThrow().owner());
            assertThat(owner).isEqualTo(new TableOwner.OfExhibitor("acme"));
        }
    }

    private static EditionRules rules(JdbiCatalogueStore store, String edition) {
        return store.read(transaction -> transaction.editions().rules().rules(edition));
    }
}
