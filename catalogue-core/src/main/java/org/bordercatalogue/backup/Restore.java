package org.bordercatalogue.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;

/** Lays a backup out in an empty data folder. */
public final class Restore {
    private final Path data;

    /**
     * @param data the folder, empty or not there
     */
    public Restore(Path data) {
        this.data = data;
    }

    /**
     * Returns how many files were laid out. Throws {@code IN_USE} where the folder holds anything,
     * {@code CORRUPT} where the archive is no backup or was damaged; then the folder is as empty as
     * before.
     */
    public int read(Path archive) {
        requireEmpty();
        boolean done = false;
        try {
            int files = layOut(archive);
            done = true;
            return files;
        } finally {
            if (!done) {
                empty();
            }
        }
    }

    private int layOut(Path archive) {
        Map<String, String> found = new TreeMap<>();
        Map<String, String> promised = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(Backup.MANIFEST)) {
                    promised.putAll(manifest(new String(zip.readAllBytes(), UTF_8)));
                } else {
                    found.put(entry.getName(), extract(entry.getName(), zip));
                }
            }
        } catch (IOException e) {
            throw new CatalogueException(
                    ErrorCode.CORRUPT, archive + " cannot be read: " + e.getMessage(), e);
        }
        if (found.isEmpty() || !found.equals(promised) || !found.containsKey(Backup.STORE)) {
            throw damaged("its files are not those that it names");
        }
        return found.size();
    }

    private String extract(String name, ZipInputStream zip) throws IOException {
        Path file = data.resolve(name).normalize();
        if (!file.startsWith(data.normalize()) || file.equals(data.normalize())) {
            throw damaged("it names a place outside of the folder");
        }
        Files.createDirectories(file.resolveSibling("."));
        try (OutputStream out = Files.newOutputStream(file)) {
            return Hashing.copy(zip, out);
        }
    }

    /** The deepest first; what cannot be removed is named. */
    private void empty() {
        try (Stream<Path> all = Files.walk(data)) {
            for (Path file : all.filter(each -> !each.equals(data)).toList().reversed()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new CatalogueException(
                    ErrorCode.CORRUPT,
                    "The backup could not be laid out, and "
                            + data
                            + " must be emptied by hand: "
                            + e.getMessage(),
                    e);
        }
    }

    private void requireEmpty() {
        try {
            Files.createDirectories(data);
            try (Stream<Path> files = Files.list(data)) {
                if (files.findAny().isPresent()) {
                    throw new CatalogueException(
                            ErrorCode.IN_USE,
                            "The data folder "
                                    + data
                                    + " is not empty; name another with --data, or empty it.");
                }
            }
        } catch (IOException e) {
            throw new CatalogueException(
                    ErrorCode.INVALID_CONFIGURATION,
                    "The data folder " + data + " cannot be written: " + e.getMessage(),
                    e);
        }
    }

    private static Map<String, String> manifest(String text) {
        return text.lines()
                .filter(line -> line.contains("  "))
                .map(line -> line.split("  ", 2))
                .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0]));
    }

    private static CatalogueException damaged(String why) {
        return new CatalogueException(
                ErrorCode.CORRUPT, "The file is no backup of the catalogue, or damaged: " + why);
    }
}
