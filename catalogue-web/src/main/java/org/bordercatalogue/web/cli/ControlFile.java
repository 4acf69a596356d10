package org.bordercatalogue.web.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/**
 * Tells commands how to reach the server that has a data folder open.
 *
 * @param token proves that the caller may read the folder
 */
record ControlFile(int port, String token) {
    static Path in(Path data) {
        return data.resolve("server.control");
    }

    void write(Path data) {
        Path file = in(data);
        try {
            Files.deleteIfExists(file);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
            }
            Files.write(file, List.of(Integer.toString(port), token));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<ControlFile> find(Path data) {
        try {
            List<String> lines = Files.readAllLines(in(data));
            return Optional.of(new ControlFile(Integer.parseInt(lines.get(0)), lines.get(1)));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            // Another process is just starting or has just stopped: as if there were no server to
            // ask.
            return Optional.empty();
        }
    }
}
