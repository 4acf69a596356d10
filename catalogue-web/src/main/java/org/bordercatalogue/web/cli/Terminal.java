package org.bordercatalogue.web.cli;

import java.io.PrintStream;

/**
 * Speaks to standard output; progress overwrites itself on a terminal and is left out elsewhere.
 */
final class Terminal implements Voice {
    private static final String TO_LINE_START_AND_CLEAR = "\r\u001b[2K";

    private final PrintStream out;
    private final boolean interactive;

    Terminal(PrintStream out, boolean interactive) {
        this.out = out;
        this.interactive = interactive;
    }

    @Override
    public void say(String line) {
        out.println(interactive ? TO_LINE_START_AND_CLEAR + line : line);
        out.flush();
    }

    @Override
    public void progress(String line) {
        if (interactive) {
            out.print(TO_LINE_START_AND_CLEAR + line);
            out.flush();
        }
    }

    /** Leaves no progress standing when the command ends. */
    void finish() {
        if (interactive) {
            out.print(TO_LINE_START_AND_CLEAR);
            out.flush();
        }
    }
}
