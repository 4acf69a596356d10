package org.bordercatalogue.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.pack.LoadedPacks;
import org.bordercatalogue.pack.PackLoader;
import org.bordercatalogue.pack.PackSource;
import org.bordercatalogue.unit.UcumUnits;

/** A registry with every kind of capability, loaded as any other. */
public final class SmallPack {
    private static final String FILE = "/testing/pack.yaml";

    private static final Registry REGISTRY = load();

    private SmallPack() {}

    /** Loaded once for all tests; immutable. */
    public static Registry registry() {
        return REGISTRY;
    }

    private static Registry load() {
        LoadedPacks packs =
                new PackLoader(
                                new UcumUnits(),
                                (capability, written) -> {
                                    throw new IllegalStateException("the pack has no examples");
                                })
                        .load(List.of(new PackSource(FILE, text())));
        if (!packs.refused().isEmpty()) {
            throw new IllegalStateException(packs.refused().toString());
        }
        return packs.registry();
    }

    private static String text() {
        try (InputStream file = Objects.requireNonNull(SmallPack.class.getResourceAsStream(FILE))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
