package org.bordercatalogue.testing;

import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.FigureReader;
import org.bordercatalogue.figure.SourceFigureReader;
import org.bordercatalogue.pack.LoadedPacks;
import org.bordercatalogue.pack.PackLoader;
import org.bordercatalogue.pack.ResourcePacks;
import org.bordercatalogue.product.ProductJson;
import org.bordercatalogue.unit.UcumUnits;
import org.bordercatalogue.unit.Units;

/** The packs, units and reader that come with the program. */
public record BuiltInDefinitions(Registry registry, FigureReader figures, Units units) {
    private static final BuiltInDefinitions SHARED = load();

    /** Loaded once for all tests, which takes a while; immutable. */
    public static BuiltInDefinitions shared() {
        return SHARED;
    }

    private static BuiltInDefinitions load() {
        Units units = new UcumUnits();
        FigureReader figures = new SourceFigureReader(units);
        LoadedPacks loaded = new PackLoader(units, figures).load(new ResourcePacks().packs());
        if (!loaded.refused().isEmpty()) {
            throw new AssertionError("built-in packs are refused: " + loaded.refused());
        }
        return new BuiltInDefinitions(loaded.registry(), figures, units);
    }

    public ProductJson json() {
        return new ProductJson(registry, figures, units);
    }
}
