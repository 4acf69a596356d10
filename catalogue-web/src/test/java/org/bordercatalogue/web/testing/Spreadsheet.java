package org.bordercatalogue.web.testing;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** LibreOffice without a screen, as the machine has it: nothing is downloaded. */
public final class Spreadsheet {
    private static final long LONGEST_SECONDS = 120;

    private Spreadsheet() {}

    /**
     * Opens all workbooks of a folder in one start, lets every formula be worked out, and stores
     * what came of it.
     *
     * @return the folder that holds the stored workbooks, under the same names
     */
    public static Path workOut(Path folder) throws IOException, InterruptedException {
        Path stored = Files.createDirectories(folder.resolve("stored"));
        List<String> command = new ArrayList<>();
        command.add(program().orElseThrow().toString());
        command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
        command.addAll(List.of("--headless", "--convert-to", "xlsx", "--outdir"));
        command.add(stored.toString());
        try (Stream<Path> files = Files.list(folder)) {
            files.map(Path::toString)
                    .filter(each -> each.endsWith(".xlsx"))
                    .sorted()
                    .forEach(command::add);
        }
        Path said = folder.resolve("said.txt");
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("LibreOffice did not end: " + Files.readString(said));
        }
        return stored;
    }

    /** Fails, or says aloud that nothing is worked out, where there is no LibreOffice. */
    public static void require() {
        if (program().isPresent()) {
            return;
        }
        String message = "No LibreOffice (soffice) on the path";
        if ("required".equals(System.getProperty("spreadsheet"))) {
            throw new IllegalStateException(message);
        }
        // Skipped tests are easily overlooked.
        System.err.println("THE WORKBOOKS ARE NOT OPENED IN A SPREADSHEET: " + message);
        abort(message);
    }

    private static Optional<Path> program() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(Pattern.quote(File.pathSeparator)))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
