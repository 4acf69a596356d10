package org.bordercatalogue.solr.node;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Lays out the folder that Solr calls its home: its own settings, and the configset of the
 * catalogue, from which cores are made by the name {@value #CONFIGSET}.
 */
final class SolrHome {
    static final String CONFIGSET = "catalogue";
    private static final String CONFIGSET_RESOURCE = "/configset/" + CONFIGSET;

    private SolrHome() {}

    static void prepare(Path home) throws IOException {
        Files.createDirectories(home);
        try (InputStream settings =
                Objects.requireNonNull(SolrHome.class.getResourceAsStream("solr.xml"))) {
            Files.copy(settings, home.resolve("solr.xml"), StandardCopyOption.REPLACE_EXISTING);
        }
        copyConfigset(home.resolve("configsets").resolve(CONFIGSET));
    }

    private static void copyConfigset(Path target) throws IOException {
        URL resource = Objects.requireNonNull(SolrHome.class.getResource(CONFIGSET_RESOURCE));
        URI place = uri(resource);
        if ("jar".equals(place.getScheme())) {
            // By the jar's path, not its address: the latter is one shared file system per process.
            Path jar = Path.of(URI.create(place.getRawSchemeSpecificPart().split("!", 2)[0]));
            try (FileSystem inside = FileSystems.newFileSystem(jar, Map.of())) {
                copyFolder(inside.getPath(CONFIGSET_RESOURCE), target);
            }
        } else {
            copyFolder(Path.of(place), target);
        }
    }

    private static void copyFolder(Path source, Path target) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(source)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path copy = target.resolve(source.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static URI uri(URL resource) throws IOException {
        try {
            return resource.toURI();
        } catch (URISyntaxException e) {
            throw new IOException("The configset stands at an unreadable address: " + resource, e);
        }
    }
}
