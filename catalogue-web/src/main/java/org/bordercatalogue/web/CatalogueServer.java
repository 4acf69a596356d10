package org.bordercatalogue.web;

/** The application's entry point. */
public final class CatalogueServer {
    private CatalogueServer() {}

    /**
     * Runs one command of the command line.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) {
        System.out.println("The catalogue was asked to: " + String.join(" ", arguments));
    }
}
