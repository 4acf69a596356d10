package org.bordercatalogue.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;

/** Packs that an operator dropped into a folder: every {@code .yaml} file in it, by name. */
public final class FolderPacks implements PackProvider {
    private final Path folder;

    public FolderPacks(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<PackSource> packs() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".yaml"))
                    .sorted()
                    .map(FolderPacks::read)
                    .toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static PackSource read(Path file) {
        try {
            return new PackSource(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static CatalogueException unreadable(Path path, IOException cause) {
        return new CatalogueException(
                ErrorCode.INVALID_PACK,
                path + " cannot be read as UTF-8 text: " + cause.getMessage(),
                cause);
    }
}
