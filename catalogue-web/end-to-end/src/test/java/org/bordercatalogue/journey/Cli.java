package org.bordercatalogue.journey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The packaged application's commands, each in a process of its own. */
final class Cli {
    private Cli() {}

    /**
     * Runs a command to its end and returns its exit code; what it says goes to the test's output.
     */
    static int run(Path data, String... arguments) throws IOException, InterruptedException {
        return start(data, arguments).waitFor();
    }

    static Process start(Path data, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(RunningCatalogue.java());
        command.addAll(List.of(arguments));
        command.addAll(List.of("--data", data.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
