package org.bordercatalogue.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.junit.jupiter.api.Test;

class StoreConfigTest {
    @Test
    void keepsTheEmbeddedStoreInTheDataFolder() {
        StoreConfig config = StoreConfig.inFolder(Path.of("/data"));
        assertThat(config.url()).isEqualTo("jdbc:sqlite:/data/store/catalogue.db");
        assertThat(config.embedded()).isTrue();
        assertThat(config.place()).isEqualTo("/data/store/catalogue.db");
    }

    @Test
    void neverShowsAPassword() {
        for (String url :
                new String[] {
                    "jdbc:postgresql://host/catalogue?user=ana&password=sesame",
                    "jdbc:postgresql://ana:sesame@host/catalogue"
                }) {
            StoreConfig config = new StoreConfig(url, Optional.of("ana"), Optional.of("sesame"), 4);
            assertThat(config.place()).isEqualTo("jdbc:postgresql://host/catalogue");
            assertThat(config.toString()).doesNotContain("sesame");
        }
    }

    @Test
    void refusesOtherDatabasesAndSizes() {
        assertInvalid("jdbc:h2:mem:x", 4, "jdbc:sqlite: or jdbc:postgresql:");
        assertInvalid("jdbc:sqlite:x.db", 0, "1 to 100");
        assertInvalid("jdbc:sqlite:x.db", 101, "not 101");
    }

    private static void assertInvalid(String url, int readers, String reason) {
        assertThatThrownBy(() -> new StoreConfig(url, Optional.empty(), Optional.empty(), readers))
                .asInstanceOf(InstanceOfAssertFactories.type(CatalogueException.class))
                .returns(ErrorCode.INVALID_CONFIGURATION, CatalogueException::code)
                .matches(error -> error.getMessage().contains(reason));
    }
}
