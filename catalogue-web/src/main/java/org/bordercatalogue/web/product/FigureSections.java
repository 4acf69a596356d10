package org.bordercatalogue.web.product;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.capability.Term;
import org.bordercatalogue.compare.Cell;
import org.bordercatalogue.compare.ProductComparer;
import org.bordercatalogue.compare.Row;
import org.bordercatalogue.kernel.LocalText;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.web.page.PageContext;

/** Lays out what is stated of a product, and names what is not. */
final class FigureSections {
    private final Registry registry;
    private final ProductComparer comparer;

    FigureSections(Registry registry) {
        this.registry = registry;
        this.comparer = new ProductComparer(registry);
    }

    List<ProductPage.Section> stated(Product product, Order order, PageContext context) {
        Function<Capability, String> key =
                order == Order.GROUP ? Capability::group : Capability::stage;
        List<Term> terms = order == Order.GROUP ? registry.groups() : registry.stages();
        Map<String, List<Capability>> bySection =
                capabilities(product).stream()
                        .filter(each -> !product.figuresOf(each.id()).isEmpty())
                        .collect(Collectors.groupingBy(key));
        Map<String, Cell> cells = cells(product);
        List<ProductPage.Section> sections = new ArrayList<>();
        for (String id : inOrder(terms, bySection.keySet())) {
            List<ProductPage.Row> rows =
                    bySection.getOrDefault(id, List.of()).stream()
                            .map(each -> row(each, product, cells, context))
                            .toList();
            sections.add(new ProductPage.Section(label(terms, id, context), rows));
        }
        return sections;
    }

    /**
     * @param open whether readers can ask for what is missing
     */
    List<ProductPage.Missing> notStated(Product product, boolean open, PageContext context) {
        return capabilities(product).stream()
                .filter(each -> product.figuresOf(each.id()).isEmpty())
                .map(each ->
                        new ProductPage.Missing(
                                context.in(each.label()),
                                context.in(each.explain()),
                                open
                                        ? context.links()
                                                .with(
                                                        "figure",
                                                        each.id(),
                                                        "products",
                                                        product.id(),
                                                        "ask")
                                        : ""))
                .toList();
    }

    /**
     * Those of the type; and, after a change of the packs, whatever else figures are kept under.
     */
    private List<Capability> capabilities(Product product) {
        List<Capability> own =
                registry.findType(product.type()).isPresent()
                        ? registry.capabilitiesOf(product.type())
                        : List.of();
        Set<String> known = own.stream().map(Capability::id).collect(Collectors.toSet());
        Stream<Capability> others =
                product.figures().keySet().stream()
                        .filter(id -> !known.contains(id))
                        .flatMap(id -> registry.findCapability(id).stream());
        return Stream.concat(own.stream(), others).toList();
    }

    private Map<String, Cell> cells(Product product) {
        Map<String, Cell> cells = new HashMap<>();
        comparer.compare(List.of(product)).sections().stream()
                .flatMap(section -> section.rows().stream())
                .forEach(row -> cells.put(row.capability().id(), cell(row)));
        return cells;
    }

    private static Cell cell(Row row) {
        return row.cells().getFirst();
    }

    private ProductPage.Row row(
            Capability capability, Product product, Map<String, Cell> cells, PageContext context) {
        Cell cell = cells.get(capability.id());
        return new ProductPage.Row(
                capability(capability, context),
                label(registry.stages(), capability.stage(), context),
                context.figures().list(capability, product.figuresOf(capability.id())),
                product.figuresOf(capability.id()).size() > 1,
                cell != null && cell.contradictory());
    }

    private static ProductPage.Capability capability(Capability capability, PageContext context) {
        return new ProductPage.Capability(
                capability.id(),
                context.in(capability.label()),
                context.in(capability.explain()),
                capability.standards());
    }

    private static List<String> inOrder(List<Term> terms, Set<String> used) {
        Set<String> ordered = new LinkedHashSet<>(terms.stream().map(Term::id).toList());
        ordered.addAll(used.stream().sorted().toList());
        return ordered.stream().filter(used::contains).toList();
    }

    private static String label(List<Term> terms, String id, PageContext context) {
        return terms.stream()
                .filter(term -> term.id().equals(id))
                .map(Term::label)
                .findFirst()
                .map((LocalText label) -> context.in(label))
                .orElse(id);
    }
}
