package org.bordercatalogue.web.cli;

/** What a command tells the shell. */
final class ExitCode {
    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int WRONG_USAGE = 2;
    static final int SOME_REJECTED = 3;

    private ExitCode() {}
}
