package org.bordercatalogue.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsReaderTest {
    /** A value for every setting, other than its default. */
    private static final Map<Setting, String> VALUES =
            new EnumMap<>(
                    Map.ofEntries(
                            Map.entry(Setting.DATA, "/var/catalogue"),
                            Map.entry(Setting.HOST, "0.0.0.0"),
                            Map.entry(Setting.PORT, "0"),
                            Map.entry(Setting.MOUNT, "/events/catalogue"),
                            Map.entry(Setting.DEMO, "true"),
                            Map.entry(Setting.STORE, "jdbc:postgresql://db/catalogue"),
                            Map.entry(Setting.STORE_USER, "catalogue"),
                            Map.entry(Setting.STORE_PASSWORD, "hunter2"),
                            Map.entry(Setting.SOLR, "http://solr:8983/solr"),
                            Map.entry(Setting.BASE_URL, "https://catalogue.example"),
                            Map.entry(Setting.SMTP, "smtp://mail:25"),
                            Map.entry(Setting.SMTP_USER, "postman"),
                            Map.entry(Setting.SMTP_PASSWORD, "hunter3"),
                            Map.entry(Setting.MAIL_FROM, "catalogue@example.org"),
                            Map.entry(Setting.TRUSTED_PROXIES, "10.0.0.0/8, ::1")));

    private static final Settings ALL =
            new Settings(
                    Path.of("/var/catalogue"),
                    "0.0.0.0",
                    0,
                    "/events/catalogue",
                    true,
                    Optional.of("jdbc:postgresql://db/catalogue"),
                    Optional.of("catalogue"),
                    Optional.of(new Secret("hunter2")),
                    Optional.of(URI.create("http://solr:8983/solr")),
                    Optional.of(URI.create("https://catalogue.example")),
                    Optional.of(
                            new MailSettings(
                                    URI.create("smtp://mail:25"),
                                    Optional.of("postman"),
                                    Optional.of(new Secret("hunter3")),
                                    "catalogue@example.org")),
                    List.of(AddressRange.of("10.0.0.0/8"), AddressRange.of("::1")));

    @TempDir private Path folder;

    @Test
    void defaultsServeFromTheWorkingFolderToThisMachineOnly() {
        assertThat(SettingsReader.read(Map.of(), Map.of(), Optional.empty()))
                .isEqualTo(
                        new Settings(
                                Path.of("catalogue-data").toAbsolutePath(),
                                "localhost",
                                8080,
                                "",
                                false,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of()));
    }

    @Test
    void everySettingCanStandOnTheCommandLine() {
        assertThat(VALUES).containsOnlyKeys(Setting.values());
        assertThat(SettingsReader.read(VALUES, Map.of(), Optional.empty())).isEqualTo(ALL);
    }

    @Test
    void everySettingCanStandInTheEnvironment() {
        Map<String, String> environment = new HashMap<>();
        VALUES.forEach((setting, value) -> environment.put(setting.variable(), value));
        assertThat(environment).containsKey("CATALOGUE_STORE_PASSWORD");
        assertThat(SettingsReader.read(Map.of(), environment, Optional.empty())).isEqualTo(ALL);
    }

    @Test
    void everySettingCanStandInAFile() throws IOException {
        StringBuilder text = new StringBuilder("# settings\n");
        VALUES.forEach((setting, value) ->
                text.append(setting.key()).append(" = ").append(value).append('\n'));
        assertThat(text).contains("store-password");
        assertThat(SettingsReader.read(Map.of(), Map.of(), file(text.toString()))).isEqualTo(ALL);
    }

    @Test
    void theCommandLineStandsBeforeTheEnvironmentBeforeTheFile() throws IOException {
        Optional<Path> file = file("port = 1\nhost = one\nmount = /one\n");
        Map<String, String> environment =
                Map.of("CATALOGUE_PORT", "2", "CATALOGUE_HOST", "two", "CATALOGUE_MOUNT", " ");
        assertThat(SettingsReader.read(Map.of(Setting.PORT, "3"), environment, file))
                .returns(3, Settings::port)
                .returns("two", Settings::host)
                .returns("/one", Settings::mount);
    }

    @Test
    void aSlashAtTheEndOfTheMountGoes() {
        assertThat(SettingsReader.read(Map.of(Setting.MOUNT, "/a/"), Map.of(), Optional.empty()))
                .returns("/a", Settings::mount);
        assertThat(SettingsReader.read(Map.of(Setting.MOUNT, "/"), Map.of(), Optional.empty()))
                .returns("", Settings::mount);
    }

    @Test
    void allProblemsAreToldAtOnce() throws IOException {
        Optional<Path> file = file("colour = red\ndemo = perhaps\n");
        Map<Setting, String> options =
                Map.of(
                        Setting.PORT, "http",
                        Setting.MOUNT, "catalogue",
                        Setting.SOLR, "localhost",
                        Setting.STORE, "mysql://db");
        assertThatThrownBy(() -> SettingsReader.read(options, Map.of(), file))
                .isInstanceOfSatisfying(
                        CatalogueException.class,
                        e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_CONFIGURATION))
                .message()
                .satisfies(message -> assertThat(message.lines()).hasSize(6))
                .contains("there is no setting 'colour'")
                .contains("'demo' must be true or false, not 'perhaps'")
                .contains("'port' must be a number from 0 to 65535, not 'http'")
                .contains("'mount' must be a path such as /catalogue, not 'catalogue'")
                .contains("'solr' must be an address")
                .contains("'store' must be an address");
    }

    @ParameterizedTest
    @CsvSource({
        "PORT, -1",
        "PORT, 65536",
        "PORT, 80.5",
        "MOUNT, //a",
        "MOUNT, /a b",
        "MOUNT, /a/../b",
        "MOUNT, /a?b",
        "SOLR, ftp://solr/",
        "SOLR, http://so lr",
        "DEMO, TRUE",
        "BASE_URL, http://catalogue.example",
        "BASE_URL, https://catalogue.example/events",
        "SMTP, smtp://mail:25",
        "TRUSTED_PROXIES, proxy.example"
    })
    void aValueThatCannotBeMeantIsRefused(Setting setting, String value) {
        assertThatThrownBy(() ->
                        SettingsReader.read(Map.of(setting, value), Map.of(), Optional.empty()))
                .hasMessageContaining("'" + setting.key() + "'");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Optional<Path> file = Optional.of(folder.resolve("nowhere.properties"));
        assertThatThrownBy(() -> SettingsReader.read(Map.of(), Map.of(), file))
                .hasMessage("There is no configuration file " + file.orElseThrow() + ".");
    }

    @ParameterizedTest
    @EnumSource
    void keyAndVariableNameTheSameSetting(Setting setting) {
        assertThat(setting.variable())
                .isEqualTo("CATALOGUE_" + setting.key().replace('-', '_').toUpperCase(Locale.ROOT));
    }

    @Test
    void secretsAreNotPrinted() {
        assertThat(ALL.toString())
                .doesNotContain("hunter2")
                .doesNotContain("hunter3")
                .contains("/var/catalogue");
        assertThat(ALL.storePassword().map(Object::toString)).contains("(secret)");
        assertThat(ALL.storePassword().map(Secret::reveal)).contains("hunter2");
        Settings inAddress =
                SettingsReader.read(
                        Map.of(Setting.STORE, "jdbc:postgresql://db/c?user=u&password=hunter2"),
                        Map.of(),
                        Optional.empty());
        assertThat(inAddress.toString()).doesNotContain("hunter2");
    }

    private Optional<Path> file(String text) throws IOException {
        return Optional.of(Files.writeString(folder.resolve("catalogue.properties"), text));
    }
}
