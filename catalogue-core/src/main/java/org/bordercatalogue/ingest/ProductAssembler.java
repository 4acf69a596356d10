package org.bordercatalogue.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.capability.TypeMatch;
import org.bordercatalogue.figure.Attribution;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.FigureReader;
import org.bordercatalogue.kernel.LocalText;
import org.bordercatalogue.product.Product;

/** Makes a product of its rows, and adds what they state to the product that is already there. */
final class ProductAssembler {
    private final Registry registry;
    private final RowReader reader;

    ProductAssembler(Registry registry, FigureReader figures, Hints hints) {
        this.registry = registry;
        this.reader = new RowReader(registry, figures, hints);
    }

    /**
     * The product that rows state.
     *
     * @param rows at least one, all of the same exhibitor and product
     * @param present the product as it stands
     */
    Assembled assemble(String id, String exhibitor, List<CsvRow> rows, Optional<Product> present) {
        CsvRow first = rows.getFirst();
        Optional<TypeMatch> match = registry.matchType(first.type());
        String type = type(match, present);
        List<RowMeaning> meanings = rows.stream().map(row -> reader.read(type, row)).toList();
        SortedMap<String, List<Figure>> figures = figures(present, meanings);
        match.ifPresent(found -> imply(figures, first.type(), found, type));
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
                        UnmappedStatements.of(present, meanings, match.isPresent()),
                        present.map(Product::media).orElse(List.of())),
                meanings,
                doubt(first.type(), match, type));
    }

    /** The rows' type may narrow the one that stands, never change it: the CSV only adds. */
    private String type(Optional<TypeMatch> match, Optional<Product> present) {
        Optional<String> stated = match.map(found -> found.type().id());
        Optional<String> standing = present.map(Product::type);
        return stated.filter(type -> standing.isEmpty() || isBelow(type, standing.get()))
                .or(() -> standing)
                .orElse(registry.root().id());
    }

    private static Optional<String> doubt(String name, Optional<TypeMatch> match, String type) {
        if (match.isEmpty()) {
            return Optional.of(
                    name.isEmpty()
                            ? "no equipment type is given; taken as '" + type + "'"
                            : "no pack knows the type '" + name + "'; taken as '" + type + "'");
        }
        return match.map(found -> found.type().id())
                .filter(stated -> !stated.equals(type))
                .map(stated -> "stays '" + type + "', though the file says '" + stated + "'");
    }

    private boolean isBelow(String type, String ancestor) {
        return registry.lineage(type).stream().anyMatch(each -> each.id().equals(ancestor));
    }

    private static SortedMap<String, List<Figure>> figures(
            Optional<Product> present, List<RowMeaning> meanings) {
        SortedMap<String, List<Figure>> figures = new TreeMap<>();
        present.ifPresent(product ->
                product.figures()
                        .forEach((capability, stated) ->
                                figures.put(capability, new ArrayList<>(stated))));
        Halves.join(meanings.stream().flatMap(meaning -> meaning.stated().stream()).toList())
                .forEach(stated -> add(figures, stated.capability(), stated.figure()));
        return figures;
    }

    /** What the name of the type says, where nothing else is said of it. */
    private void imply(
            SortedMap<String, List<Figure>> figures, String name, TypeMatch match, String type) {
        Attribution typeColumn = Attribution.ofType(name);
        match.implies()
                .forEach((capability, options) -> {
                    if (!figures.containsKey(capability) && hasCapability(type, capability)) {
                        add(
                                figures,
                                capability,
                                new Figure.Chosen(Optional.empty(), options, typeColumn));
                    }
                });
    }

    private boolean hasCapability(String type, String capability) {
        return registry.capabilitiesOf(type).stream()
                .anyMatch(each -> each.id().equals(capability));
    }

    private static void add(
            SortedMap<String, List<Figure>> figures, String capability, Figure figure) {
        List<Figure> stated = figures.computeIfAbsent(capability, id -> new ArrayList<>());
        if (!stated.contains(figure)) {
            stated.add(figure);
        }
    }
}
