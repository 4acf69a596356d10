package org.bordercatalogue.web;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.config.Setting;
import org.bordercatalogue.config.SettingsReader;
import org.bordercatalogue.kernel.CatalogueException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The application's entry point. */
public final class CatalogueServer {
    private static final Logger LOG = LoggerFactory.getLogger(CatalogueServer.class);

    private CatalogueServer() {}

    /**
     * Serves the catalogue.
     *
     * @param arguments {@code serve} and its options
     */
    public static void main(String[] arguments) throws InterruptedException {
        try (CatalogueApplication application =
                CatalogueApplication.start(
                        SettingsReader.read(
                                options(arguments), System.getenv(), Optional.<Path>empty()))) {
            System.out.println("The catalogue answers at " + application.uri());
            application.join();
        } catch (CatalogueException e) {
            System.err.println("The catalogue did not start: " + e.getMessage());
            // Solr's threads are no daemons: without this the failed process would linger.
            System.exit(1);
        } catch (RuntimeException e) {
            LOG.error("The catalogue did not start", e);
            System.exit(1);
        }
    }

    private static Map<Setting, String> options(String[] arguments) {
        Map<Setting, String> options = new EnumMap<>(Setting.class);
        for (int i = 0; i < arguments.length; i++) {
            for (Setting setting : Setting.values()) {
                if (arguments[i].equals("--" + setting.key())) {
                    boolean flag = setting == Setting.DEMO || i + 1 == arguments.length;
                    options.put(setting, flag ? "true" : arguments[i + 1]);
                }
            }
        }
        return options;
    }
}
