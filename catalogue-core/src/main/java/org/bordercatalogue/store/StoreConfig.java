package org.bordercatalogue.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;

/**
 * Where the store is.
 *
 * @param url JDBC URL of an SQLite file or a PostgreSQL database
 * @param user of PostgreSQL, unless the URL names it
 * @param password of PostgreSQL, unless the URL holds it; never shown
 * @param readers how many reads run at once, from 1 to 100; writes run one at a time
 */
public record StoreConfig(
        String url, Optional<String> user, Optional<String> password, int readers) {
    public static final int DEFAULT_READERS = 8;

    private static final String SQLITE = "jdbc:sqlite:";
    private static final String POSTGRES = "jdbc:postgresql:";
    private static final int MOST_READERS = 100;

    public StoreConfig {
        if (!isSqlite(url) && !url.toLowerCase(Locale.ROOT).startsWith(POSTGRES)) {
            throw invalid(
                    "the store's address must begin with "
                            + SQLITE
                            + " or "
                            + POSTGRES
                            + ", not "
                            + scheme(url));
        }
        if (readers < 1 || readers > MOST_READERS) {
            throw invalid(
                    "the store reads with 1 to " + MOST_READERS + " connections, not " + readers);
        }
    }

    /** The store embedded in a data folder: the file {@code store/catalogue.db} in it. */
    public static StoreConfig inFolder(Path dataFolder) {
        Path file = dataFolder.resolve("store").resolve("catalogue.db").toAbsolutePath();
        return new StoreConfig(SQLITE + file, Optional.empty(), Optional.empty(), DEFAULT_READERS);
    }

    /** Whether the store is a file of SQLite, and not a PostgreSQL database. */
    public boolean embedded() {
        return isSqlite(url);
    }

    /** The address without what may be secret in it, for messages. */
    public String place() {
        String address = url.replaceFirst("\\?.*", "");
        return embedded()
                ? address.substring(SQLITE.length())
                : address.replaceFirst("//[^/@]*@", "//");
    }

    @Override
    public String toString() {
        return "StoreConfig[" + place() + ", readers=" + readers + "]";
    }

    private static boolean isSqlite(String url) {
        return url.toLowerCase(Locale.ROOT).startsWith(SQLITE);
    }

    private static String scheme(String url) {
        return url.replaceFirst("^(\\w+(:\\w+)?).*", "$1");
    }

    private static CatalogueException invalid(String message) {
        return new CatalogueException(ErrorCode.INVALID_CONFIGURATION, message);
    }
}
