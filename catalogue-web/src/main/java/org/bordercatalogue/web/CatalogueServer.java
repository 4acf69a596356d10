package org.bordercatalogue.web;

import java.nio.file.Path;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.web.http.WebSettings;

/** The application's entry point. */
public final class CatalogueServer {
    private CatalogueServer() {}

    /**
     * Runs one command of the command line.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) throws InterruptedException {
        WebSettings settings = new WebSettings("localhost", 8080, "");
        try (CatalogueApplication application =
                CatalogueApplication.start(Path.of("catalogue-data"), settings)) {
            System.out.println("The catalogue answers at " + application.uri());
            application.join();
        } catch (CatalogueException e) {
            System.err.println("The catalogue did not start: " + e.getMessage());
            // Solr's threads are no daemons: without this the failed process would linger.
            System.exit(1);
        }
    }
}
