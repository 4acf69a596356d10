package org.bordercatalogue.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Direction;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.Span;

/**
 * Marks the best cell: the one whose guaranteed bound is no worse than the most that any other
 * product claims. Where that cannot be known, nothing is marked.
 */
final class Best {
    private Best() {}

    static List<Cell> mark(Direction better, List<Cell> cells) {
        boolean enough =
                cells.stream().filter(cell -> !measured(cell.figures()).isEmpty()).count() > 1;
        if (better == Direction.NEITHER || !enough) {
            return cells;
        }
        List<Cell> marked = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = cells.get(column);
            marked.add(isBest(better, column, cells) ? cell.asBest() : cell);
        }
        return marked;
    }

    /** Whether some two of the figures have no value in common. */
    static boolean areDisjoint(List<Figure> figures) {
        List<Figure.Measured> measured = measured(figures);
        return measured.stream()
                .anyMatch(one -> measured.stream().anyMatch(other -> isBelow(one, other)));
    }

    private static boolean isBelow(Figure.Measured one, Figure.Measured other) {
        OptionalDouble top = one.canonical().upper();
        OptionalDouble bottom = other.canonical().lower();
        return top.isPresent()
                && bottom.isPresent()
                && top.getAsDouble() < bottom.getAsDouble() * (1 - Span.TOLERANCE);
    }

    private static boolean isBest(Direction better, int column, List<Cell> cells) {
        OptionalDouble guaranteed = guaranteed(better, cells.get(column));
        return guaranteed.isPresent()
                && IntStream.range(0, cells.size())
                        .filter(other -> other != column)
                        .mapToObj(cells::get)
                        .flatMap(other -> measured(other.figures()).stream())
                        .allMatch(rival -> isNoWorse(better, guaranteed.getAsDouble(), rival));
    }

    private static boolean isNoWorse(Direction better, double guaranteed, Figure.Measured rival) {
        OptionalDouble claimed =
                better == Direction.HIGHER ? rival.canonical().upper() : rival.canonical().lower();
        if (claimed.isEmpty()) {
            return false;
        }
        double slack = Math.abs(claimed.getAsDouble()) * Span.TOLERANCE;
        return better == Direction.HIGHER
                ? guaranteed >= claimed.getAsDouble() - slack
                : guaranteed <= claimed.getAsDouble() + slack;
    }

    /**
     * The bound that holds whichever of the cell's figures is true; absent when any figure leaves
     * it open.
     */
    private static OptionalDouble guaranteed(Direction better, Cell cell) {
        List<Figure.Measured> measured = measured(cell.figures());
        Stream<OptionalDouble> bounds =
                measured.stream()
                        .map(figure ->
                                better == Direction.HIGHER
                                        ? figure.canonical().lower()
                                        : figure.canonical().upper());
        List<OptionalDouble> known = bounds.filter(OptionalDouble::isPresent).toList();
        if (measured.isEmpty() || known.size() < measured.size()) {
            return OptionalDouble.empty();
        }
        var values = known.stream().mapToDouble(OptionalDouble::getAsDouble);
        return better == Direction.HIGHER ? values.min() : values.max();
    }

    private static List<Figure.Measured> measured(List<Figure> figures) {
        return figures.stream()
                .filter(Figure.Measured.class::isInstance)
                .map(Figure.Measured.class::cast)
                .filter(figure -> !figure.attribution().optional())
                .toList();
    }
}
