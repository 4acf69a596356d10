package org.bordercatalogue.store.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.CatalogueStoreContract;
import org.bordercatalogue.store.StoreConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresServer.class)
class PostgresStoreTest extends CatalogueStoreContract {
    private final StoreConfig config;

    PostgresStoreTest(PostgresDatabases databases) {
        this.config = databases.newDatabase();
    }

    @Override
    protected CatalogueStore openStore() {
        return open(config);
    }

    @Test
    void refusesAServerThatDoesNotWriteToTheDisk() throws IOException {
        try (EmbeddedPostgres careless =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            assertRefused(PostgresDatabases.config(careless.getJdbcUrl("postgres", "postgres")))
                    .hasMessageContaining("fsync is off")
                    .hasMessageContaining("fsync = on");
        }
    }

    @Test
    void refusesAConnectionThatDoesNotWaitForTheDisk() {
        StoreConfig careless =
                PostgresDatabases.config(config.url() + "&options=-c%20synchronous_commit=off");
        assertRefused(careless).hasMessageContaining("synchronous_commit is off");
    }

    @Test
    void saysWhenNoServerAnswers() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        StoreConfig nowhere =
                PostgresDatabases.config(
                        "jdbc:postgresql://localhost:"
                                + port
                                + "/catalogue?user=ana&password=sesame");
        assertThatThrownBy(() -> open(nowhere))
                .asInstanceOf(InstanceOfAssertFactories.type(CatalogueException.class))
                .returns(ErrorCode.STORE_UNAVAILABLE, CatalogueException::code)
                .matches(error -> error.getMessage().contains("localhost:" + port + "/catalogue"))
                .matches(error -> !error.getMessage().contains("sesame"));
    }

    private CatalogueStore open(StoreConfig where) {
        return JdbiCatalogueStore.open(where, json, CLOCK);
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertRefused(StoreConfig careless) {
        return assertThatThrownBy(() -> open(careless))
                .satisfies(error ->
                        assertThat(((CatalogueException) error).code())
                                .isEqualTo(ErrorCode.INVALID_CONFIGURATION));
    }
}
