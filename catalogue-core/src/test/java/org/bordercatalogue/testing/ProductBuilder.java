package org.bordercatalogue.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.figure.Attribution;
import org.bordercatalogue.figure.Bounds;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.Qualifier;
import org.bordercatalogue.kernel.LocalText;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.search.IndexedProduct;

/** A product of which only what a test is about is said. */
public final class ProductBuilder {
    private final String id;
    private final String type;
    private final TreeMap<String, List<Figure>> figures = new TreeMap<>();
    private final TreeMap<String, String> description = new TreeMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<Exhibitor> exhibitors = new ArrayList<>();

    private ProductBuilder(String id, String type) {
        this.id = id;
        this.type = type;
    }

    public static ProductBuilder product(String id, String type) {
        return new ProductBuilder(id, type);
    }

    public ProductBuilder named(String name) {
        names.add(name);
        return this;
    }

    public ProductBuilder described(String language, String text) {
        description.put(language, text);
        return this;
    }

    public ProductBuilder by(Exhibitor exhibitor) {
        exhibitors.add(exhibitor);
        return this;
    }

    public ProductBuilder measured(String capability, Bounds bounds, String unit) {
        Figure figure =
                new Figure.Measured(
                        Optional.empty(),
                        bounds,
                        unit,
                        Qualifier.EXACTLY,
                        bounds,
                        Attribution.NONE);
        figures.computeIfAbsent(capability, _ -> new ArrayList<>()).add(figure);
        return this;
    }

    public ProductBuilder chosen(String capability, String... options) {
        Figure figure =
                new Figure.Chosen(Optional.empty(), Arrays.asList(options), Attribution.NONE);
        figures.computeIfAbsent(capability, _ -> new ArrayList<>()).add(figure);
        return this;
    }

    public Product build() {
        return new Product(
                id,
                exhibitor().id(),
                names.isEmpty() ? id : names.getFirst(),
                Optional.empty(),
                type,
                names.isEmpty() ? List.of() : names.subList(1, names.size()),
                LocalText.of(Map.copyOf(description)),
                figures,
                List.of());
    }

    public IndexedProduct indexed() {
        return indexed(1);
    }

    public IndexedProduct indexed(long version) {
        return new IndexedProduct(build(), exhibitor(), List.of(), version, "hash-" + version);
    }

    private Exhibitor exhibitor() {
        return exhibitors.isEmpty()
                ? new Exhibitor(
                        "maker", "Maker", Optional.empty(), Optional.empty(), List.of(), List.of())
                : exhibitors.getFirst();
    }
}
