package org.bordercatalogue.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.capability.Term;
import org.bordercatalogue.product.Product;

/** Lays products side by side, row by row as the registry orders them. */
public final class ProductComparer {
    private final Registry registry;

    public ProductComparer(Registry registry) {
        this.registry = registry;
    }

    public Comparison compare(List<Product> products) {
        return compare(products, Set.of(), RowOrder.GROUP);
    }

    /**
     * @param asked ids of capabilities that have a row even if nobody states anything of them
     */
    public Comparison compare(List<Product> products, Set<String> asked, RowOrder order) {
        List<Row> rows =
                capabilities(products, asked).stream()
                        .map(capability -> RowMaker.row(capability, products, registry))
                        .toList();
        List<Row> filled =
                rows.stream()
                        .filter(row -> !row.isEmpty() || asked.contains(row.capability().id()))
                        .toList();
        return new Comparison(products, sections(filled, order), rows.size() - filled.size());
    }

    private List<Capability> capabilities(List<Product> products, Set<String> asked) {
        Map<String, Capability> found = new LinkedHashMap<>();
        products.forEach(product ->
                registry.capabilitiesOf(product.type()).stream()
                        .filter(Capability::compare)
                        .forEach(capability -> found.putIfAbsent(capability.id(), capability)));
        asked.forEach(id -> found.computeIfAbsent(id, registry::getCapability));
        return List.copyOf(found.values());
    }

    private List<Section> sections(List<Row> rows, RowOrder order) {
        List<Section> sections = new ArrayList<>();
        for (boolean shared : new boolean[] {true, false}) {
            for (String group : groups(rows, order)) {
                List<Row> own =
                        rows.stream()
                                .filter(row ->
                                        group(row, order).equals(group) && isShared(row) == shared)
                                .toList();
                if (!own.isEmpty()) {
                    sections.add(new Section(group, shared, own));
                }
            }
        }
        return sections;
    }

    private static String group(Row row, RowOrder order) {
        return switch (order) {
            case GROUP -> row.capability().group();
            case STAGE -> row.capability().stage();
        };
    }

    private Set<String> groups(List<Row> rows, RowOrder order) {
        List<Term> terms = order == RowOrder.GROUP ? registry.groups() : registry.stages();
        Stream<String> declared = terms.stream().map(Term::id);
        Stream<String> used = rows.stream().map(row -> group(row, order));
        return new LinkedHashSet<>(Stream.concat(declared, used).toList());
    }

    private static boolean isShared(Row row) {
        return row.cells().stream().noneMatch(cell -> cell.state() == Cell.State.NOT_APPLICABLE);
    }
}
