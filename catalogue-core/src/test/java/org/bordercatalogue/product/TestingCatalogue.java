package org.bordercatalogue.product;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.figure.Attribution;
import org.bordercatalogue.figure.Bounds;
import org.bordercatalogue.figure.Evidence;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.FigureReader;
import org.bordercatalogue.figure.Qualifier;
import org.bordercatalogue.figure.SourceFigureReader;
import org.bordercatalogue.kernel.LocalText;
import org.bordercatalogue.pack.LoadedPacks;
import org.bordercatalogue.pack.PackLoader;
import org.bordercatalogue.pack.PackSource;
import org.bordercatalogue.unit.UcumUnits;
import org.bordercatalogue.unit.Units;

/** A small catalogue with a capability of every kind, for tests that need definitions. */
public record TestingCatalogue(Registry registry, FigureReader figures, Units units) {
    public static final String PACK =
            """
            pack: testing
            groups: [{id: performance, label: {en: Performance}}]
            stages: [{id: purchase, label: {en: Purchase}}]
            types:
              - id: equipment
                label: {en: Equipment}
                capabilities:
                  - {id: weight, label: {en: Weight}, kind: quantity, unit: kg, units: [g, lb], plausible: [0.01, 100000], group: performance, stage: purchase}
                  - {id: price, label: {en: Price}, kind: money, group: performance, stage: purchase}
                  - {id: remark, label: {en: Remark}, kind: text, group: performance, stage: purchase}
                  - {id: dimensions, label: {en: Dimensions}, kind: dimensions, unit: mm, units: [cm, in], group: performance, stage: purchase}
              - id: scanner
                parent: equipment
                label: {en: Scanner}
                aliases: [{name: mobile_scanner, implies: {mobility: mobile}}]
                capabilities:
                  - {id: steel, label: {en: Steel penetration}, kind: quantity, unit: mm, units: [cm, in], better: higher, group: performance, stage: purchase, aliases: [penetration_steel]}
                  - {id: speed, label: {en: Greatest speed}, kind: quantity, unit: km/h, units: [m/s], bound: upper, group: performance, stage: purchase}
                  - {id: temperature, label: {en: Working temperature}, kind: interval, unit: Cel, units: [degF], group: performance, stage: purchase}
                  - {id: mobility, label: {en: Mobility}, kind: choice, group: performance, stage: purchase, options: [{id: fixed, label: {en: Fixed}, aliases: [stationary]}, {id: mobile, label: {en: Mobile}}, {id: portable, label: {en: Portable}}]}
                  - {id: formats, label: {en: Formats}, kind: choices, open: true, group: performance, stage: purchase, options: [{id: uff, label: {en: UFF}}, {id: dicos, label: {en: DICOS}}]}
                  - {id: dual_energy, label: {en: Dual energy}, kind: flag, group: performance, stage: purchase}
              - id: hologram
                parent: equipment
                label: {en: Hologram}
            """;

    /** Read once for all tests, which takes a while, by those that ask for it; immutable. */
    private static final class Shared {
        private static final Units UNITS = new UcumUnits();
        private static final TestingCatalogue STANDARD = of(PACK);
    }

    public static TestingCatalogue standard() {
        return Shared.STANDARD;
    }

    /** With the units that come with the program. */
    public static TestingCatalogue of(String pack) {
        return of(pack, Shared.UNITS);
    }

    public static TestingCatalogue of(String pack, Units units) {
        FigureReader figures = new SourceFigureReader(units);
        LoadedPacks loaded =
                new PackLoader(units, figures).load(List.of(new PackSource("testing.yaml", pack)));
        if (!loaded.refused().isEmpty()) {
            throw new IllegalArgumentException(loaded.refused().toString());
        }
        return new TestingCatalogue(loaded.registry(), figures, units);
    }

    public ProductJson json() {
        return new ProductJson(registry, figures, units);
    }

    public static Exhibitor exhibitor(String id) {
        return new Exhibitor(
                id, id + " Ltd", Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    public static Product product(String exhibitor, String name, double steel) {
        SortedMap<String, List<Figure>> figures = new TreeMap<>();
        figures.put("steel", List.of(steel(steel)));
        return new Product(
                exhibitor + "-" + name,
                exhibitor,
                name,
                Optional.empty(),
                "scanner",
                List.of(),
                LocalText.of(new TreeMap<>()),
                figures,
                List.of());
    }

    private static Figure steel(double most) {
        return new Figure.Measured(
                Optional.of("up to " + most + " mm"),
                Bounds.atMost(most),
                "mm",
                Qualifier.UP_TO,
                Bounds.atMost(most),
                Attribution.from("leaflet", Evidence.VENDOR_CLAIM));
    }
}
