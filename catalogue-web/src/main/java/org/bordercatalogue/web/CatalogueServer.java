package org.bordercatalogue.web;

import org.bordercatalogue.web.cli.CommandRunner;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** The application's entry point. */
public final class CatalogueServer {
    private CatalogueServer() {}

    /**
     * Runs one command of the command line.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        CommandRunner runner =
                new CommandRunner(new CatalogueHost(), System.getenv(), System.out, System.err);
        // Solr's threads are no daemons: without this a finished or failed process would linger.
        System.exit(runner.run(arguments));
    }
}
