package org.bordercatalogue.web.cli;

import org.bordercatalogue.config.Settings;

/** Opens catalogues and serves them; the composition root is one. */
public interface Host {
    /** Opens the data folder for one command; throws {@code IN_USE} when a process has it open. */
    Workplace open(Settings settings);

    /**
     * Serves until the process is told to stop; says through the voice where the catalogue answers.
     */
    void serve(Settings settings, Voice voice) throws InterruptedException;
}
