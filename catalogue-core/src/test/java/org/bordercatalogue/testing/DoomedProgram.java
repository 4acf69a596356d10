package org.bordercatalogue.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A program among the tests that runs in a process of its own, says a line for whatever it has
 * acknowledged, and is ended by {@code kill -9} when it has said enough.
 */
public final class DoomedProgram {
    private static final int KILLED = 128 + 9;
    private static final int ENOUGH_TO_REHEARSE = 12;

    private final Class<?> program;
    private final String classPath;
    private final List<String> archive;

    /** The program as it is, for a few runs. */
    public DoomedProgram(Class<?> program) {
        this(program, System.getProperty("java.class.path"), List.of());
    }

    private DoomedProgram(Class<?> program, String classPath, List<String> archive) {
        this.program = program;
        this.classPath = classPath;
        this.archive = archive;
    }

    /**
     * The program, rehearsed once for many runs: the classes that it loads lie ready in an archive,
     * which spares each run a third of the work until it has something to say.
     *
     * @param folder an empty folder that outlasts it
     * @param arguments of the rehearsal
     */
    public static DoomedProgram rehearsed(Class<?> program, Path folder, String... arguments)
            throws IOException, InterruptedException {
        String classPath = new JarredClassPath(folder).text();
        Path archive = folder.resolve("classes.jsa");
        DoomedProgram rehearsal =
                new DoomedProgram(
                        program, classPath, List.of("-XX:ArchiveClassesAtExit=" + archive));
        rehearsal.play(ENOUGH_TO_REHEARSE, _ -> {}, ProcessHandle::destroy, arguments);
        assertThat(archive).isNotEmptyFile();
        return new DoomedProgram(program, classPath, List.of("-XX:SharedArchiveFile=" + archive));
    }

    /**
     * Runs it until it is killed.
     *
     * @param enough lines until the kill
     * @param heard is told every line: what was said before the kill was acknowledged, also where
     *     it is read after
     */
    public void run(int enough, Consumer<String> heard, String... arguments)
            throws IOException, InterruptedException {
        int code = play(enough, heard, ProcessHandle::destroyForcibly, arguments);
        assertThat(code).as("was killed").isEqualTo(KILLED);
    }

    private int play(
            int enough, Consumer<String> heard, Consumer<ProcessHandle> end, String... arguments)
            throws IOException, InterruptedException {
        Process process = start(arguments);
        int lines = 0;
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                heard.accept(line);
                lines++;
                if (lines == enough) {
                    end.accept(process.toHandle());
                }
            }
        }
        return process.waitFor();
    }

    /** Without a log, which would take a third of the program's life and its output. */
    private Process start(String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xmx128m",
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                                "-Dslf4j.internal.verbosity=ERROR",
                                "-Xlog:disable"));
        command.addAll(archive);
        command.addAll(List.of("-cp", classPath, program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** Does the same with several stores at once, and waits for all. */
    public static void onEach(int stores, Rounds rounds) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(stores)) {
            List<Callable<Boolean>> all =
                    IntStream.range(0, stores)
                            .<Callable<Boolean>>mapToObj(store ->
                                    () -> {
                                        rounds.play(store);
                                        return true;
                                    })
                            .toList();
            for (Future<Boolean> each : threads.invokeAll(all)) {
                assertThat(each.get()).isTrue();
            }
        }
    }

    /** What is done with one store. */
    public interface Rounds {
        /**
         * @param store its number, from 0
         */
        void play(int store) throws IOException, InterruptedException;
    }
}
