package org.bordercatalogue.journey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

    /** What a command says. */
    static String say(Path data, String... arguments) throws IOException, InterruptedException {
        Process process = process(data, arguments).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        return said;
    }

    static Process start(Path data, String... arguments) throws IOException {
        return process(data, arguments).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static ProcessBuilder process(Path data, String... arguments) {
        List<String> command = new ArrayList<>(RunningCatalogue.java());
        command.addAll(List.of(arguments));
        command.addAll(List.of("--data", data.toString()));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }
}
