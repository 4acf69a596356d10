package org.bordercatalogue.web.cli;

import java.util.ArrayList;
import java.util.List;

/** Remembers what was said. */
record TestingVoice(List<String> said, List<String> progress) implements Voice {
    TestingVoice() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    @Override
    public void say(String line) {
        said.add(line);
    }

    @Override
    public void progress(String line) {
        progress.add(line);
    }
}
