package org.bordercatalogue.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The built-in packs: resources under {@code /packs}, listed in {@code /packs/index}. */
public final class ResourcePacks implements PackProvider {
    @Override
    public List<PackSource> packs() {
        return read("/packs/index")
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> new PackSource(name, read("/packs/" + name)))
                .toList();
    }

    private static String read(String resource) {
        try (InputStream stream = ResourcePacks.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
