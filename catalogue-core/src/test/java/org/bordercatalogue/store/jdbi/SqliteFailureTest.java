package org.bordercatalogue.store.jdbi;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.bordercatalogue.product.TestingCatalogue.exhibitor;
import static org.bordercatalogue.product.TestingCatalogue.product;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.TestingCatalogue;
import org.bordercatalogue.publishing.Outcome;
import org.bordercatalogue.publishing.Publication;
import org.bordercatalogue.publishing.Publisher;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.StoreConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteFailureTest {
    private static final int PAGE = 4096;
    private static final long SEED = 4711;

    private final TestingCatalogue catalogue = TestingCatalogue.standard();
    private final Path file;
    private final StoreConfig config;

    SqliteFailureTest(@TempDir Path folder) {
        this.file = folder.resolve("store").resolve("catalogue.db");
        this.config = StoreConfig.inFolder(folder);
    }

    @BeforeEach
    void fill() {
        try (CatalogueStore store = open(config)) {
            publisher(store).saveExhibitors(List.of(exhibitor("acme")), "ana");
            publish(
                    store,
                    IntStream.range(0, 200).mapToObj(i -> product("acme", "x" + i, i)).toList());
        }
    }

    @Test
    void tellsThatTheDiskIsFullAndKeepsNothingByHalves() throws IOException {
        long pages = Files.size(file) / PAGE + 20;
        List<String> acknowledged = new ArrayList<>();
        CatalogueException refused;
        try (CatalogueStore store = open(with("?max_page_count=" + pages))) {
            refused =
                    catchThrowableOfType(
                            CatalogueException.class, () -> publishUntilFull(store, acknowledged));
            assertThat(refused.code()).isEqualTo(ErrorCode.STORAGE_FULL);
            assertThat(refused)
                    .hasMessageContaining(file.toString())
                    .hasMessageContaining("disk is full");
            assertThat(store.<Long>read(transaction -> transaction.entries().countLive()))
                    .isPositive();
        }
        assertThat(acknowledged).isNotEmpty();
        try (CatalogueStore store = open(config)) {
            store.read(transaction -> {
                assertThat(transaction.entries().listLiveRevisions(acknowledged))
                        .hasSameSizeAs(acknowledged);
                assertThat(transaction.entries().countLive()).isEqualTo(200L + acknowledged.size());
                assertThat(transaction.outbox().size()).isEqualTo(200L + acknowledged.size());
                assertThat(
                                transaction
                                        .entries()
                                        .findRevision("acme-more" + acknowledged.size() + ".1"))
                        .isEmpty();
                return true;
            });
            assertThat(publish(store, List.of(product("acme", "afterwards", 1))))
                    .extracting(Publication::outcome)
                    .containsExactly(Outcome.CREATED);
        }
    }

    @Test
    void tellsThatTheFileIsNoStore() throws IOException {
        Files.writeString(file, "This was a database once. ".repeat(1000));
        assertCorrupt(() -> open(config).close());
    }

    @Test
    void tellsThatTheFileIsDamaged() throws IOException {
        byte[] noise = new byte[PAGE];
        new Random(SEED).nextBytes(noise);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            for (long page = 30; page * PAGE < bytes.length(); page++) {
                bytes.seek(page * PAGE);
                bytes.write(noise);
            }
        }
        assertCorrupt(this::readAll);
    }

    @Test
    void tellsThatAContentIsNotWhatWasStored() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int place = new String(bytes, ISO_8859_1).indexOf("up to 117.0 mm");
        assertThat(place).isPositive();
        bytes[place + 6] = '9';
        Files.write(file, bytes);
        assertThatThrownBy(this::readAll)
                .asInstanceOf(InstanceOfAssertFactories.type(CatalogueException.class))
                .returns(ErrorCode.CORRUPT, CatalogueException::code)
                .matches(error -> error.getMessage().contains("acme-x117.1"));
    }

    @Test
    void refusesTablesOfALaterProgram() throws SQLException {
        try (Connection connection = DriverManager.getConnection(config.url());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    """
                    INSERT INTO flyway_schema_history
                    SELECT 99, '99', 'later', type, 'V99__later.sql', checksum, installed_by, installed_on, 1, 1
                    FROM flyway_schema_history WHERE installed_rank = 1
                    """);
        }
        assertRefused(config, "later version of the program");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?synchronous=OFF",
                "?synchronous=NORMAL",
                "?journal_mode=DELETE",
                "?foreign_keys=off"
            })
    void holdsToItsOwnSettingsWhateverTheAddressSays(String settings) throws SQLException {
        try (HikariDataSource writer = new SqliteEngine(with(settings)).openWriter();
                Connection connection = writer.getConnection()) {
            assertThat(pragma(connection, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(connection, "synchronous")).isEqualTo("2");
            assertThat(pragma(connection, "foreign_keys")).isEqualTo("1");
        }
    }

    @Test
    void refusesAStoreThatIsNoFile() {
        StoreConfig memory =
                new StoreConfig("jdbc:sqlite::memory:", Optional.empty(), Optional.empty(), 1);
        assertRefused(memory, "would lose acknowledged changes");
    }

    @Test
    void tellsThatTheFolderCannotBeMade() {
        StoreConfig inFile = StoreConfig.inFolder(file);
        assertThatThrownBy(() -> open(inFile).close())
                .asInstanceOf(InstanceOfAssertFactories.type(CatalogueException.class))
                .returns(ErrorCode.STORE_UNAVAILABLE, CatalogueException::code)
                .matches(error -> error.getMessage().contains(file.toString()));
    }

    private void publishUntilFull(CatalogueStore store, List<String> acknowledged) {
        while (acknowledged.size() < 10_000) {
            String name = "more" + acknowledged.size();
            publish(store, List.of(product("acme", name, 1)));
            acknowledged.add("acme-" + name);
        }
    }

    private void readAll() {
        try (CatalogueStore store = open(config)) {
            store.read(transaction -> {
                transaction
                        .entries()
                        .forEachLiveRevision(
                                revision -> assertThat(revision.content()).isNotNull());
                return transaction.outbox().oldest(1000);
            });
        }
    }

    private List<Publication> publish(CatalogueStore store, List<Product> products) {
        return publisher(store).publish(products, "ana");
    }

    private Publisher publisher(CatalogueStore store) {
        return new Publisher(store, catalogue.json(), catalogue.registry(), Clock.systemUTC());
    }

    private CatalogueStore open(StoreConfig where) {
        return JdbiCatalogueStore.open(where, catalogue.json(), Clock.systemUTC());
    }

    private static String pragma(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("PRAGMA " + name)) {
            return result.getString(1);
        }
    }

    private StoreConfig with(String settings) {
        return new StoreConfig(config.url() + settings, Optional.empty(), Optional.empty(), 2);
    }

    private void assertCorrupt(ThrowingCallable work) {
        assertThatThrownBy(work)
                .asInstanceOf(InstanceOfAssertFactories.type(CatalogueException.class))
                .returns(ErrorCode.CORRUPT, CatalogueException::code)
                .matches(error -> error.getMessage().contains(file.toString()))
                .matches(error -> error.getMessage().contains("restore the latest backup"));
    }

    private void assertRefused(StoreConfig where, String reason) {
        assertThatThrownBy(() -> open(where).close())
                .asInstanceOf(InstanceOfAssertFactories.type(CatalogueException.class))
                .returns(ErrorCode.INVALID_CONFIGURATION, CatalogueException::code)
                .matches(error -> error.getMessage().contains(reason));
    }
}
