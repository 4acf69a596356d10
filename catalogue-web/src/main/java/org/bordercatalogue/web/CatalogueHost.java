package org.bordercatalogue.web;

import org.bordercatalogue.config.Settings;
import org.bordercatalogue.web.cli.Host;
import org.bordercatalogue.web.cli.Voice;
import org.bordercatalogue.web.cli.Workplace;

/** Opens data folders for commands, and serves one until the process is told to stop. */
final class CatalogueHost implements Host {
    @Override
    public Workplace open(Settings settings) {
        return Catalogue.open(settings);
    }

    @Override
    public void serve(Settings settings, Voice voice) throws InterruptedException {
        CatalogueApplication application = CatalogueApplication.start(settings, voice);
        Runtime.getRuntime().addShutdownHook(new Thread(application::close, "shutdown"));
        voice.say("The catalogue answers at " + application.uri());
        application.join();
    }
}
