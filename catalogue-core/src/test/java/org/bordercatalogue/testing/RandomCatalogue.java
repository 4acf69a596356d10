package org.bordercatalogue.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.capability.Option;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.figure.Attribution;
import org.bordercatalogue.figure.Blank;
import org.bordercatalogue.figure.Bounds;
import org.bordercatalogue.figure.Evidence;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.Qualifier;
import org.bordercatalogue.kernel.LocalText;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.search.IndexedProduct;

/**
 * Products with figures of every shape, many of them on the very edges of buckets; the same for the
 * same seed.
 */
public final class RandomCatalogue {
    private static final List<String> COUNTRIES = List.of("DE", "US", "CN", "FR");
    private static final List<String> EDITIONS = List.of("tc-2019", "tc-2022", "tc-2023");
    private static final List<String> CURRENCIES = List.of("EUR", "USD");
    private static final List<String> ODD_OPTIONS =
            List.of("on rails", "a/b, c", "!not", "p:fixed", "ملاحظة");
    private static final List<String> STANDARDS =
            List.of("ANSI N42.46-2008", "IEC 62523:2010", "IEC 625", "in-house", "ansi n42.46");
    private static final List<String> CONDITIONS = List.of("inside", "Outdoors", "on a Tuesday");
    private static final List<String> WORDS =
            List.of(
                    "mobile",
                    "X-ray",
                    "MT1213DE",
                    "HI-SCAN 6040C",
                    "scanner",
                    "drone",
                    "linac",
                    "portal",
                    "eagle");

    private final Registry registry;
    private final Random random;

    public RandomCatalogue(Registry registry, long seed) {
        this.registry = registry;
        random = new Random(seed);
    }

    public List<IndexedProduct> products(int count) {
        List<IndexedProduct> products = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            products.add(product("product-" + i, 1));
        }
        return products;
    }

    public IndexedProduct product(String id, long version) {
        Product product = content(id);
        return new IndexedProduct(
                product,
                exhibitor(product.exhibitor()),
                EDITIONS.stream().filter(_ -> random.nextInt(3) == 0).toList(),
                version,
                Long.toHexString(random.nextLong()));
    }

    private static Exhibitor exhibitor(String id) {
        int number = id.charAt(id.length() - 1) - '0';
        Optional<String> country =
                number == 0
                        ? Optional.empty()
                        : Optional.of(COUNTRIES.get(number % COUNTRIES.size()));
        return new Exhibitor(
                id, "Acme " + number, country, Optional.empty(), List.of("AC" + number), List.of());
    }

    public Product content(String id) {
        EquipmentType type = pick(registry.listTypes());
        SortedMap<String, List<Figure>> figures = new TreeMap<>();
        for (Capability capability : registry.capabilitiesOf(type.id())) {
            figures.put(capability.id(), figures(capability));
        }
        return new Product(
                id,
                "acme-" + random.nextInt(6),
                pick(WORDS) + " " + pick(WORDS) + " " + random.nextInt(50),
                Optional.empty(),
                type.id(),
                List.of(),
                LocalText.of(Map.of("en", pick(WORDS) + " for the border")),
                figures,
                List.of());
    }

    private List<Figure> figures(Capability capability) {
        int count = List.of(0, 0, 1, 1, 1, 2, 3).get(random.nextInt(7));
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            figures.add(figure(capability));
        }
        return figures;
    }

    private Figure figure(Capability capability) {
        Attribution attribution = attribution();
        int shape = random.nextInt(12);
        if (shape == 0) {
            return new Figure.Claimed("higher than others", attribution);
        }
        if (shape <= 2) {
            return new Figure.Blanked(pick(List.of(Blank.values())), Optional.empty(), attribution);
        }
        return switch (capability.kind()) {
            case QUANTITY, INTERVAL ->
                    measured(bounds(capability), capability.unit().orElseThrow().id(), attribution);
            case MONEY -> measured(bounds(capability), pick(CURRENCIES), attribution);
            case CHOICE, CHOICES ->
                    new Figure.Chosen(Optional.empty(), options(capability), attribution);
            case FLAG ->
                    new Figure.Chosen(
                            Optional.empty(),
                            List.of(random.nextBoolean() ? "yes" : "no"),
                            attribution);
            case TEXT -> new Figure.Worded("a screen", attribution);
            case DIMENSIONS ->
                    new Figure.Sized(
                            Optional.empty(),
                            List.of(1.0, 2.0),
                            "mm",
                            List.of(1.0, 2.0),
                            attribution);
        };
    }

    private static Figure measured(Bounds bounds, String unit, Attribution attribution) {
        return new Figure.Measured(
                Optional.empty(), bounds, unit, Qualifier.EXACTLY, bounds, attribution);
    }

    private Bounds bounds(Capability capability) {
        double one = value(capability);
        double other = value(capability);
        return switch (random.nextInt(5)) {
            case 0 -> Bounds.atLeast(one);
            case 1 -> Bounds.atMost(one);
            case 2 -> Bounds.exactly(one);
            default -> Bounds.between(Math.min(one, other), Math.max(one, other));
        };
    }

    /** An edge of a bucket, or a value near one. */
    public double value(Capability capability) {
        double edge = pick(capability.buckets());
        return switch (random.nextInt(4)) {
            case 0 -> edge;
            case 1 -> edge * (1 + 1e-10);
            case 2 -> edge - 5;
            default -> Math.round(edge * (0.5 + random.nextDouble()));
        };
    }

    private List<String> options(Capability capability) {
        List<String> all = new ArrayList<>(ODD_OPTIONS);
        capability.options().stream()
                .map(Option::id)
                .forEach(option -> {
                    all.add(option);
                    all.add(option);
                });
        List<String> options = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            String option = pick(all);
            if (!options.contains(option)) {
                options.add(option);
            }
        }
        return options;
    }

    private Attribution attribution() {
        return new Attribution(
                random.nextInt(3) == 0 ? Optional.of(pick(CONDITIONS)) : Optional.empty(),
                random.nextInt(2) == 0 ? Optional.of(pick(STANDARDS)) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                pick(List.of(Evidence.VENDOR_CLAIM, Evidence.DOCUMENT, Evidence.INDEPENDENT_TEST)),
                random.nextInt(6) == 0);
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
