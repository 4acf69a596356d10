package org.bordercatalogue.web.cli;

import java.io.PrintWriter;
import java.util.List;

/** Speaks to the command at the other end of the control channel. */
final class ChannelVoice implements Voice {
    static final String SAY = "say";
    static final String PROGRESS = "progress";
    static final String END = "end";

    private final PrintWriter out;

    ChannelVoice(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void say(String line) {
        out.println(ControlLine.write(List.of(SAY, line)));
    }

    @Override
    public void progress(String line) {
        out.println(ControlLine.write(List.of(PROGRESS, line)));
    }

    void end(int exitCode) {
        out.println(ControlLine.write(List.of(END, Integer.toString(exitCode))));
    }
}
