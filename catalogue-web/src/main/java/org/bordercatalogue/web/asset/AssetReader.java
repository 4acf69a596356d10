package org.bordercatalogue.web.asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.kernel.Sha256;

/** Reads the assets of the class path. */
public final class AssetReader {
    private static final int VERSION_LENGTH = 12;

    /** By which our folder is told from those of the same name that libraries have. */
    private static final String ONE_OF_OURS = "/assets/catalogue.css";

    private static final Map<String, String> MEDIA_TYPES =
            Map.of(
                    "css", "text/css; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "svg", "image/svg+xml",
                    "ico", "image/x-icon",
                    "png", "image/png",
                    "webmanifest", "application/manifest+json");

    private AssetReader() {}

    public static Assets read() {
        try {
            URI ours = Objects.requireNonNull(AssetReader.class.getResource(ONE_OF_OURS)).toURI();
            return ours.getScheme().equals("jar")
                    ? inArchive(ours)
                    : under(Objects.requireNonNull(Path.of(ours).getParent()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the assets", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the assets stand at an unreadable address", e);
        }
    }

    private static Assets inArchive(URI ours) throws IOException {
        try (FileSystem archive = FileSystems.newFileSystem(ours, Map.of())) {
            return under(archive.getPath("/assets"));
        }
    }

    private static Assets under(Path folder) throws IOException {
        SortedMap<String, Assets.Asset> assets = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                assets.put(name, new Assets.Asset(mediaType(name), Files.readAllBytes(file)));
            }
        }
        return new Assets(version(assets), assets);
    }

    private static String mediaType(String name) {
        String type = MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null) {
            throw new CatalogueException(
                    ErrorCode.INVALID_CONFIGURATION,
                    "asset " + name + ": known endings are " + MEDIA_TYPES.keySet());
        }
        return type;
    }

    private static String version(SortedMap<String, Assets.Asset> assets) {
        MessageDigest digest = Sha256.digest();
        assets.forEach((name, asset) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(asset.bytes());
        });
        return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH);
    }
}
