package org.bordercatalogue.config;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;

/**
 * Reads settings: the command line before the environment before the file before the default. All
 * that is wrong is told at once.
 */
public final class SettingsReader {
    private static final Map<Setting, String> DEFAULTS =
            Map.of(
                    Setting.DATA, "catalogue-data",
                    Setting.HOST, "localhost",
                    Setting.PORT, "8080",
                    Setting.MOUNT, "",
                    Setting.DEMO, "false");
    private static final Pattern MOUNT =
            Pattern.compile("(?:/(?!\\.{1,2}(?:/|$))[A-Za-z0-9._~-]+)*");
    private static final Pattern STORE = Pattern.compile("jdbc:(?:postgresql|sqlite):");
    private static final int HIGHEST_PORT = 65_535;

    private final Map<Setting, String> values = new EnumMap<>(DEFAULTS);
    private final List<String> problems = new ArrayList<>();

    private SettingsReader() {}

    /** Throws {@code INVALID_CONFIGURATION} that lists every problem, one a line. */
    public static Settings read(
            Map<Setting, String> options, Map<String, String> environment, Optional<Path> file) {
        SettingsReader reader = new SettingsReader();
        file.ifPresent(reader::addFile);
        reader.addEnvironment(environment);
        reader.values.putAll(options);
        Settings settings = reader.settings();
        if (!reader.problems.isEmpty()) {
            throw new CatalogueException(
                    ErrorCode.INVALID_CONFIGURATION, String.join("\n", reader.problems));
        }
        return settings;
    }

    private void addFile(Path file) {
        Properties properties = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            properties.load(text);
        } catch (NoSuchFileException e) {
            problems.add("There is no configuration file " + file + ".");
        } catch (IOException | IllegalArgumentException e) {
            problems.add("The configuration file " + file + " cannot be read: " + e.getMessage());
        }
        for (String key : properties.stringPropertyNames()) {
            Optional<Setting> setting = Setting.findSetting(key);
            if (setting.isPresent()) {
                values.put(setting.get(), properties.getProperty(key).strip());
            } else {
                problems.add(file + ": there is no setting '" + key + "'");
            }
        }
    }

    private void addEnvironment(Map<String, String> environment) {
        for (Setting setting : Setting.values()) {
            String value = environment.get(setting.variable());
            if (value != null && !value.isBlank()) {
                values.put(setting, value.strip());
            }
        }
    }

    private Settings settings() {
        return new Settings(
                data(),
                text(Setting.HOST),
                port(),
                mount(),
                demo(),
                store(),
                find(Setting.STORE_USER),
                find(Setting.STORE_PASSWORD).map(Secret::new),
                solr(),
                baseUrl(),
                mail(),
                trustedProxies());
    }

    private Path data() {
        try {
            return Path.of(text(Setting.DATA)).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            problem(Setting.DATA, "a folder: " + e.getReason());
            return Path.of("");
        }
    }

    private int port() {
        try {
            int port = Integer.parseInt(text(Setting.PORT));
            if (port >= 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // told below, together with ports out of range
        }
        problem(Setting.PORT, "a number from 0 to " + HIGHEST_PORT);
        return 0;
    }

    private String mount() {
        String mount = text(Setting.MOUNT).replaceFirst("/+$", "");
        if (!MOUNT.matcher(mount).matches()) {
            problem(Setting.MOUNT, "a path such as /catalogue");
        }
        return mount;
    }

    private boolean demo() {
        String word = text(Setting.DEMO);
        if (!word.equals("true") && !word.equals("false")) {
            problem(Setting.DEMO, "true or false");
        }
        return word.equals("true");
    }

    private Optional<String> store() {
        Optional<String> address = find(Setting.STORE);
        if (address.isPresent() && !STORE.matcher(address.get()).lookingAt()) {
            String example = "jdbc:postgresql://localhost/catalogue";
            problems.add("The setting 'store' must be an address such as " + example + ".");
        }
        return address;
    }

    private Optional<URI> solr() {
        Optional<String> address = find(Setting.SOLR);
        try {
            if (address.isPresent()) {
                URI uri = new URI(address.get());
                if ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) {
                    return Optional.of(uri);
                }
                problem(Setting.SOLR, "an address such as http://localhost:8983/solr");
            }
        } catch (URISyntaxException e) {
            problem(Setting.SOLR, "an address such as http://localhost:8983/solr");
        }
        return Optional.empty();
    }

    /** Cookies and links are made for it, so a site that is not this machine speaks TLS. */
    private Optional<URI> baseUrl() {
        Optional<URI> address = findUri(Setting.BASE_URL);
        if (address.isPresent() && !isSite(address.get())) {
            problem(
                    Setting.BASE_URL,
                    "the scheme and host of the site, such as https://catalogue.example (http only"
                            + " for localhost, and without the path, which is the setting 'mount')");
            return Optional.empty();
        }
        return address;
    }

    private static boolean isSite(URI address) {
        String path = address.getRawPath();
        boolean bare =
                (path == null || path.isEmpty() || path.equals("/"))
                        && address.getRawQuery() == null
                        && address.getRawFragment() == null
                        && address.getRawUserInfo() == null;
        boolean encrypted = "https".equals(address.getScheme());
        boolean here =
                "http".equals(address.getScheme())
                        && ("localhost".equals(address.getHost())
                                || "127.0.0.1".equals(address.getHost()));
        return address.getHost() != null && bare && (encrypted || here);
    }

    private Optional<MailSettings> mail() {
        Optional<URI> server = findUri(Setting.SMTP);
        Optional<String> from = find(Setting.MAIL_FROM);
        if (server.isPresent() != from.isPresent()) {
            problems.add("The settings 'smtp' and 'mail-from' go together; set both or none.");
            return Optional.empty();
        }
        return server.map(address ->
                new MailSettings(
                        address,
                        find(Setting.SMTP_USER),
                        find(Setting.SMTP_PASSWORD).map(Secret::new),
                        from.orElseThrow()));
    }

    private List<AddressRange> trustedProxies() {
        try {
            return AddressRange.listOf(text(Setting.TRUSTED_PROXIES));
        } catch (CatalogueException e) {
            problem(
                    Setting.TRUSTED_PROXIES,
                    "addresses or ranges of them with commas between, such as 10.0.0.0/8, ::1");
            return List.of();
        }
    }

    private Optional<URI> findUri(Setting setting) {
        try {
            Optional<String> text = find(setting);
            return text.isEmpty() ? Optional.empty() : Optional.of(new URI(text.get()));
        } catch (URISyntaxException e) {
            problem(setting, "an address");
            return Optional.empty();
        }
    }

    private void problem(Setting setting, String wanted) {
        problems.add(
                "The setting '"
                        + setting.key()
                        + "' must be "
                        + wanted
                        + ", not '"
                        + text(setting)
                        + "'.");
    }

    private String text(Setting setting) {
        return values.getOrDefault(setting, "");
    }

    private Optional<String> find(Setting setting) {
        return Optional.of(text(setting)).filter(text -> !text.isEmpty());
    }
}
