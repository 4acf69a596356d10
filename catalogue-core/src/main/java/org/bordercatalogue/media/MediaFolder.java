package org.bordercatalogue.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.kernel.Sha256;
import org.bordercatalogue.product.MediaItem;
import org.jspecify.annotations.Nullable;

/**
 * The folder of pictures and documents, each named by the SHA-256 of its content. A file is written
 * elsewhere, brought to the disk and moved into its place, so that none stands by halves however
 * the process ends; what stands is never changed.
 */
public final class MediaFolder {
    private static final int HASH_LENGTH = 64;

    private final Path root;
    private final Path incoming;

    /**
     * Forgets what an earlier process had not finished.
     *
     * @param data the data folder
     */
    public MediaFolder(Path data) {
        this.root = data.resolve("media");
        this.incoming = data.resolve("incoming");
        try {
            Files.createDirectories(root);
            Files.createDirectories(incoming);
            try (Stream<Path> left = Files.list(incoming)) {
                for (Path file : left.toList()) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new CatalogueException(
                    ErrorCode.INVALID_CONFIGURATION,
                    "The folder " + root + " cannot be written: " + e.getMessage(),
                    e);
        }
    }

    /** Keeps a document; answers the hash that names it. */
    String keep(byte[] content) {
        String hash = Sha256.hex(content);
        place(hash + MediaSize.FULL.suffix(), content);
        return hash;
    }

    /** Keeps both sizes of a picture; the full one names both and comes last. */
    String keep(byte[] full, byte[] small) {
        String hash = Sha256.hex(full);
        place(hash + MediaSize.SMALL.suffix(), small);
        place(hash + MediaSize.FULL.suffix(), full);
        return hash;
    }

    /** The file; of a document the one there is, whatever the size asked for. */
    public Optional<Path> find(String sha256, MediaSize size) {
        if (!MediaItem.isHash(sha256)) {
            return Optional.empty();
        }
        return Stream.of(size, MediaSize.FULL)
                .map(each -> path(sha256 + each.suffix()))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /**
     * Removes what nothing refers to. What came after the instant stays: it may be about to be
     * referred to.
     *
     * @param wanted whether a hash is referred to
     * @return how many files went
     */
    public int sweep(Predicate<String> wanted, Instant before) {
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> idle =
                    files.filter(Files::isRegularFile)
                            .filter(file -> isOlder(file, before))
                            .filter(file -> !wanted.test(hashOf(file)))
                            .toList();
            for (Path file : idle) {
                Files.deleteIfExists(file);
            }
            return idle.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hashOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, Math.min(HASH_LENGTH, name.length()));
    }

    private static boolean isOlder(Path file, Instant before) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (IOException e) {
            return false;
        }
    }

    private Path path(String name) {
        return root.resolve(name.substring(0, 2)).resolve(name);
    }

    private void place(String name, byte[] content) {
        Path place = path(name);
        if (Files.isRegularFile(place)) {
            touch(place);
            return;
        }
        Path part = null;
        try {
            part = Files.createTempFile(incoming, "part-", "");
            write(part, content);
            Path folder = place.resolveSibling(".").normalize();
            Files.createDirectories(folder);
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
            sync(folder);
        } catch (IOException e) {
            discard(part);
            throw new CatalogueException(
                    ErrorCode.STORAGE_FULL, "A file cannot be kept: " + e.getMessage(), e);
        }
    }

    /** What is sent again counts as new, so that no sweep takes it before it is referred to. */
    private static void touch(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    /** Brings the name to the disk too. */
    private static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void discard(@Nullable Path part) {
        if (part != null) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
