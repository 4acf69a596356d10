package org.bordercatalogue.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * The data folder, held by one process at a time. The system lets the lock go when the process
 * ends, however it ends.
 */
final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Throws {@code IN_USE} when another process has it, {@code INVALID_CONFIGURATION} when it
     * cannot be written.
     */
    static DataFolder open(Path path) {
        try {
            Files.createDirectories(path);
            FileChannel channel =
                    FileChannel.open(
                            path.resolve("catalogue.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new CatalogueException(
                        ErrorCode.IN_USE,
                        "The data folder "
                                + path
                                + " is in use by another process; stop it or name another folder"
                                + " with --data.");
            }
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw new CatalogueException(
                    ErrorCode.INVALID_CONFIGURATION,
                    "The data folder " + path + " cannot be written: " + e.getMessage(),
                    e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
