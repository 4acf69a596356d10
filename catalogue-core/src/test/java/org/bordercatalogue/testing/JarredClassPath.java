package org.bordercatalogue.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The class path of the tests with a jar in place of each folder: a virtual machine archives no
 * class that comes from a folder.
 */
final class JarredClassPath {
    private final Path folder;

    /**
     * @param folder for the jars
     */
    JarredClassPath(Path folder) {
        this.folder = folder;
    }

    String text() throws IOException {
        List<String> entries = new ArrayList<>();
        for (String entry :
                System.getProperty("java.class.path")
                        .split(Pattern.quote(File.pathSeparator), -1)) {
            Path place = Path.of(entry);
            entries.add(Files.isDirectory(place) ? jar(place, entries.size()).toString() : entry);
        }
        return String.join(File.pathSeparator, entries);
    }

    /** Folders have entries of their own, or what looks for files in one finds none. */
    private Path jar(Path place, int number) throws IOException {
        Path jar = folder.resolve(number + ".jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(place)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Path each : files.filter(file -> !file.equals(place)).toList()) {
                boolean deeper = Files.isDirectory(each);
                zip.putNextEntry(new ZipEntry(place.relativize(each) + (deeper ? "/" : "")));
                if (!deeper) {
                    Files.copy(each, zip);
                }
            }
        }
        return jar;
    }
}
