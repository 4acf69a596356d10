package org.bordercatalogue.web.cli;

import java.util.ArrayList;
import java.util.List;
import org.bordercatalogue.config.Settings;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;

/**
 * Opens a workplace in the data folder, unless that is said to be in use; remembers what it was
 * told to serve.
 */
final class TestingHost implements Host {
    private final List<Settings> served = new ArrayList<>();
    private final List<Settings> opened = new ArrayList<>();
    private final boolean inUse;

    TestingHost(boolean inUse) {
        this.inUse = inUse;
    }

    List<Settings> served() {
        return served;
    }

    List<Settings> opened() {
        return opened;
    }

    @Override
    public Workplace open(Settings settings) {
        if (inUse) {
            throw new CatalogueException(
                    ErrorCode.IN_USE, "The data folder " + settings.data() + " is in use.");
        }
        opened.add(settings);
        return new TestingWorkplace(settings.data());
    }

    @Override
    public void serve(Settings settings, Voice voice) {
        served.add(settings);
        voice.say("The catalogue answers at http://localhost:" + settings.port() + "/");
    }
}
