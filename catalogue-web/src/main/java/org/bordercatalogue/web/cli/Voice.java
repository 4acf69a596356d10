package org.bordercatalogue.web.cli;

/** Where a command speaks to: a terminal, a log, or the command that sent it over to the server. */
public interface Voice {
    void say(String line);

    /** Long work tells how far it has come; a terminal shows only the latest. */
    void progress(String line);
}
