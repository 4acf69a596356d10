package org.bordercatalogue.web.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The parts of a workbook that hold its tables. The names of the archive are looked up and never
 * used as paths, and what unpacks to too much is refused while it is unpacked.
 */
final class WorkbookParts {
    private static final int BUFFER = 8 * 1024;

    private final Map<String, byte[]> parts;

    private WorkbookParts(Map<String, byte[]> parts) {
        this.parts = Map.copyOf(parts);
    }

    static WorkbookParts of(byte[] content) {
        try {
            // The directory at an archive's end is what spreadsheets go by; it wants a file.
            Path file = Files.createTempFile("table", ".xlsx");
            try {
                Files.write(file, content);
                return read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw Uploads.invalid("The workbook is damaged; save it anew as .xlsx.");
        }
    }

    Optional<byte[]> find(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    byte[] get(String name) {
        return find(name)
                .orElseThrow(
                        () -> Uploads.invalid("This is no workbook of a spreadsheet (.xlsx)."));
    }

    private static WorkbookParts read(Path file) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        long left = SheetLimits.MOST_BYTES;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > SheetLimits.MOST_PARTS) {
                throw Uploads.invalid("The workbook has too many parts; save it anew.");
            }
            for (ZipEntry entry : zip.stream().filter(WorkbookParts::isWanted).toList()) {
                byte[] unpacked = unpacked(zip, entry, left);
                left -= unpacked.length;
                if (parts.putIfAbsent(entry.getName(), unpacked) != null) {
                    throw Uploads.invalid("The workbook holds a part twice; save it anew.");
                }
            }
        }
        return new WorkbookParts(parts);
    }

    private static byte[] unpacked(ZipFile zip, ZipEntry entry, long most) throws IOException {
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        try (InputStream part = zip.getInputStream(entry)) {
            for (int count = part.read(buffer); count >= 0; count = part.read(buffer)) {
                unpacked.write(buffer, 0, count);
                if (unpacked.size() > most) {
                    throw Uploads.invalid("The workbook unpacks to too much; send fewer entries.");
                }
            }
        }
        return unpacked.toByteArray();
    }

    private static boolean isWanted(ZipEntry entry) {
        String name = entry.getName();
        return name.startsWith("xl/") && (name.endsWith(".xml") || name.endsWith(".rels"));
    }
}
