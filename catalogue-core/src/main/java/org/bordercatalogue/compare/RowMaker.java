package org.bordercatalogue.compare;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.Blank;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.product.Product;

/** Makes one row: a cell for each product, and what may honestly be said across them. */
final class RowMaker {
    private RowMaker() {}

    static Row row(Capability capability, List<Product> products, Registry registry) {
        List<Cell> cells =
                products.stream().map(product -> cell(capability, product, registry)).toList();
        boolean differs =
                cells.stream()
                                .filter(Cell::isStated)
                                .map(cell -> Likeness.of(capability, cell))
                                .distinct()
                                .count()
                        > 1;
        boolean comparable = circumstances(capability, cells).size() <= 1;
        List<Cell> marked = comparable ? Best.mark(capability.better(), cells) : cells;
        return new Row(capability, marked, differs, comparable);
    }

    private static Cell cell(Capability capability, Product product, Registry registry) {
        boolean applies =
                registry.capabilitiesOf(product.type()).stream()
                        .anyMatch(own -> own.id().equals(capability.id()));
        List<Figure> figures = product.figuresOf(capability.id());
        return new Cell(
                applies ? state(figures) : Cell.State.NOT_APPLICABLE,
                figures,
                false,
                isContradictory(capability, figures));
    }

    private static Cell.State state(List<Figure> figures) {
        if (figures.isEmpty()) {
            return Cell.State.NOT_STATED;
        }
        Set<Blank> blanks =
                figures.stream()
                        .flatMap(figure ->
                                figure instanceof Figure.Blanked blanked
                                        ? Stream.of(blanked.blank())
                                        : Stream.empty())
                        .collect(Collectors.toSet());
        boolean allBlank = figures.stream().allMatch(Figure.Blanked.class::isInstance);
        if (!allBlank) {
            return Cell.State.STATED;
        }
        if (blanks.contains(Blank.NO)) {
            return Cell.State.NO;
        }
        return blanks.contains(Blank.NOT_DISCLOSED)
                ? Cell.State.NOT_DISCLOSED
                : Cell.State.NOT_APPLICABLE;
    }

    private static boolean isContradictory(Capability capability, List<Figure> figures) {
        List<Figure> measured = figures.stream().filter(Figure.Measured.class::isInstance).toList();
        return measured.stream()
                .collect(Collectors.groupingBy(figure -> Circumstance.of(capability, figure)))
                .values()
                .stream()
                .anyMatch(Best::areDisjoint);
    }

    /**
     * The circumstances under which the products' numbers were stated, one set for each product
     * that states a number.
     */
    private static Set<Set<Circumstance>> circumstances(Capability capability, List<Cell> cells) {
        return cells.stream()
                .map(cell ->
                        cell.figures().stream()
                                .filter(Figure.Measured.class::isInstance)
                                .map(figure -> Circumstance.of(capability, figure))
                                .collect(Collectors.toSet()))
                .filter(set -> !set.isEmpty())
                .collect(Collectors.toSet());
    }
}
