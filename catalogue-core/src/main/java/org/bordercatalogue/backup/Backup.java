package org.bordercatalogue.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.store.StoreCopy;

/**
 * Writes a backup while the catalogue is in use. The store is copied first: whatever it names was
 * put into the data folder before, and is not changed after. The index is left out, since it can be
 * built anew. The key of sealed secrets goes along, or nobody could sign in after a restore: a
 * backup is to be kept as safe as the data folder.
 */
public final class Backup {
    static final String STORE = "store/catalogue.db";
    static final String MANIFEST = "manifest.sha256";
    private static final List<String> FOLDERS = List.of("keys", "media", "packs");

    private final StoreCopy store;
    private final Path data;

    public Backup(StoreCopy store, Path data) {
        this.store = store;
        this.data = data;
    }

    /** Writes the archive, whole or not at all; returns how many files it holds. */
    public int write(Path archive) {
        Path copy = beside(archive, ".store");
        Path part = beside(archive, ".part");
        try {
            Files.deleteIfExists(copy);
            store.copyTo(copy);
            int files = pack(copy, part);
            Files.move(part, archive, StandardCopyOption.REPLACE_EXISTING);
            return files;
        } catch (IOException e) {
            throw new CatalogueException(
                    ErrorCode.INVALID_INPUT,
                    "The backup " + archive + " cannot be written: " + e.getMessage(),
                    e);
        } finally {
            discard(copy);
            discard(part);
        }
    }

    private int pack(Path copy, Path part) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>(folders());
        files.put(STORE, copy);
        SortedMap<String, String> hashes = new TreeMap<>();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(part))) {
            for (Map.Entry<String, Path> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                hashes.put(file.getKey(), Hashing.copy(file.getValue(), zip));
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(manifest(hashes).getBytes(UTF_8));
            zip.closeEntry();
        }
        return files.size();
    }

    private Map<String, Path> folders() throws IOException {
        Map<String, Path> files = new TreeMap<>();
        for (String folder : FOLDERS) {
            Path root = data.resolve(folder);
            if (Files.isDirectory(root)) {
                try (Stream<Path> all = Files.walk(root)) {
                    all.filter(Files::isRegularFile).forEach(file -> files.put(name(file), file));
                }
            }
        }
        return files;
    }

    private String name(Path file) {
        return data.relativize(file).toString().replace('\\', '/');
    }

    private static String manifest(SortedMap<String, String> hashes) {
        return hashes.entrySet().stream()
                .map(each -> each.getValue() + "  " + each.getKey() + "\n")
                .collect(Collectors.joining());
    }

    private static Path beside(Path archive, String ending) {
        return archive.resolveSibling(archive.getFileName() + ending);
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new CatalogueException(
                    ErrorCode.INVALID_INPUT, file + " cannot be removed: " + e.getMessage(), e);
        }
    }
}
