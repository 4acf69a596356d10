package org.bordercatalogue.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.capability.TypeMatch;
import org.bordercatalogue.figure.Attribution;
import org.bordercatalogue.figure.Evidence;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.FigureReader;
import org.bordercatalogue.kernel.LocalText;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Unmapped;

/** Makes a product of its rows, and adds what they state to the product that is already there. */
final class ProductAssembler {
    private final Registry registry;
    private final RowReader reader;

    ProductAssembler(Registry registry, FigureReader figures, Hints hints) {
        this.registry = registry;
        this.reader = new RowReader(registry, figures, hints);
    }

    /**
     * @param rows at least one, all of the same exhibitor and product
     */
    Assembled assemble(String id, String exhibitor, List<CsvRow> rows, Optional<Product> present) {
        CsvRow first = rows.getFirst();
        Optional<TypeMatch> match = registry.matchType(first.type());
        String type =
                match.map(found -> found.type().id())
                        .or(() -> present.map(Product::type))
                        .orElse(registry.root().id());
        List<RowMeaning> meanings = rows.stream().map(row -> reader.read(type, row)).toList();
        SortedMap<String, List<Figure>> figures = new TreeMap<>();
        List<Unmapped> unmapped = new ArrayList<>();
        present.ifPresent(product -> {
            product.figures()
                    .forEach((capability, stated) ->
                            figures.put(capability, new ArrayList<>(stated)));
            unmapped.addAll(product.unmapped());
        });
        Halves.join(stated(meanings))
                .forEach(found -> add(figures, found.capability(), found.figure()));
        match.ifPresent(found -> imply(figures, first.type(), found));
        notMapped(meanings).forEach(found -> addOnce(unmapped, found.statement()));
        return new Assembled(
                new Product(
                        id,
                        exhibitor,
                        present.map(Product::name).orElse(first.product()),
                        present.flatMap(Product::maker),
                        type,
                        present.map(Product::alsoKnownAs).orElse(List.of()),
                        present.map(Product::description).orElse(LocalText.EMPTY),
                        figures,
                        unmapped),
                meanings,
                match.isPresent());
    }

    /** What the name of the type says, where the rows say nothing of it. */
    private void imply(SortedMap<String, List<Figure>> figures, String name, TypeMatch match) {
        Attribution typeColumn = Attribution.from("equipment type: " + name, Evidence.UNCLASSIFIED);
        for (Map.Entry<String, List<String>> implied : match.implies().entrySet()) {
            boolean applies =
                    registry.capabilitiesOf(match.type().id()).stream()
                            .anyMatch(capability -> capability.id().equals(implied.getKey()));
            if (applies && !figures.containsKey(implied.getKey())) {
                add(
                        figures,
                        implied.getKey(),
                        new Figure.Chosen(Optional.empty(), implied.getValue(), typeColumn));
            }
        }
    }

    private static void add(
            SortedMap<String, List<Figure>> figures, String capability, Figure figure) {
        addOnce(figures.computeIfAbsent(capability, id -> new ArrayList<>()), figure);
    }

    private static <T> void addOnce(List<T> list, T item) {
        if (!list.contains(item)) {
            list.add(item);
        }
    }

    private static List<RowMeaning.Stated> stated(List<RowMeaning> meanings) {
        return meanings.stream()
                .filter(RowMeaning.Stated.class::isInstance)
                .map(RowMeaning.Stated.class::cast)
                .toList();
    }

    private static List<RowMeaning.NotMapped> notMapped(List<RowMeaning> meanings) {
        return meanings.stream()
                .filter(RowMeaning.NotMapped.class::isInstance)
                .map(RowMeaning.NotMapped.class::cast)
                .toList();
    }
}
