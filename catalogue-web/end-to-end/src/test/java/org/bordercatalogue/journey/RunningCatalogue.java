package org.bordercatalogue.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged application in a process of its own, on a free port. */
final class RunningCatalogue implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final long START_SECONDS = 120;
    private static final long STOP_SECONDS = 30;

    private final Process process;
    private final URI address;
    private final Path data;

    private RunningCatalogue(Process process, URI address, Path data) {
        this.process = process;
        this.address = address;
        this.data = data;
    }

    /**
     * Starts {@code serve} and waits until it says where it answers.
     *
     * @param options further options of {@code serve}
     */
    static RunningCatalogue serve(Path data, String... options) throws IOException {
        List<String> command = new ArrayList<>(java());
        command.add("serve");
        command.addAll(List.of("--data", data.toString(), "--port", "0"));
        command.addAll(List.of(options));
        Process process =
                new ProcessBuilder(command)
                        .directory(Files.createDirectories(data).toFile())
                        .redirectErrorStream(true)
                        .start();
        try {
            return new RunningCatalogue(process, awaitAddress(process), data);
        } catch (IllegalStateException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /** The beginning of every command line; what ends soon is not compiled twice. */
    static List<String> java() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(
                java,
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                jar().toString());
    }

    /** Ends the process at once, as a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    URI address() {
        return address;
    }

    /** The folder that it serves. */
    Path data() {
        return data;
    }

    /** The address of a page, by its path under the application's root. */
    URI page(String path) {
        return URI.create(address + path);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The application did not end when told to");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private static Path jar() {
        Path jar = Path.of(Objects.requireNonNull(System.getProperty("catalogue.jar")));
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException(jar + " is missing: run `mvn verify`, not `mvn test`");
        }
        return jar.toAbsolutePath().normalize();
    }

    private static URI awaitAddress(Process process) {
        CompletableFuture<URI> address = new CompletableFuture<>();
        Thread.ofVirtual().name("catalogue-output").start(() -> follow(process, address));
        try {
            return address.get(START_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The application did not start: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the application started", e);
        }
    }

    /** Reads on after the address was told, or the process would block on a full pipe. */
    private static void follow(Process process, CompletableFuture<URI> address) {
        StringBuilder said = new StringBuilder();
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                said.append(line).append('\n');
                Matcher matcher = ADDRESS.matcher(line);
                if (line.contains("answers at") && matcher.find()) {
                    address.complete(URI.create(matcher.group()));
                }
            }
            address.completeExceptionally(new IOException("it ended, saying: " + said));
        } catch (IOException e) {
            address.completeExceptionally(e);
        }
    }
}
