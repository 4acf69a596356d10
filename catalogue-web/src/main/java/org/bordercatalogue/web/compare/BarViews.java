package org.bordercatalogue.web.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.compare.Cell;
import org.bordercatalogue.compare.Comparison;
import org.bordercatalogue.compare.Row;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.unit.Units;
import org.bordercatalogue.web.figure.DisplayUnits;
import org.bordercatalogue.web.page.PageContext;

/** Draws quantities as bars: what is stated to be reached is filled, what may be is outlined. */
final class BarViews {
    private static final double LENGTH = 420;
    private static final int STRETCH = 14;
    private static final int GAP = 12;

    private final Units units;
    private final PageContext context;

    BarViews(Units units, PageContext context) {
        this.units = units;
        this.context = context;
    }

    /** A drawing for each quantity that any product states and that has no figure below zero. */
    List<BarsView> views(Comparison comparison) {
        return comparison.sections().stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> row.capability().kind() == Kind.QUANTITY)
                .filter(row -> !ends(row).isEmpty())
                .filter(row -> ends(row).stream().allMatch(end -> end >= 0))
                .map(row -> view(row, comparison))
                .toList();
    }

    private static List<Double> ends(Row row) {
        List<Double> ends = new ArrayList<>();
        row.cells().stream()
                .flatMap(cell -> measured(cell).stream())
                .forEach(figure -> {
                    figure.canonical().lower().ifPresent(ends::add);
                    figure.canonical().upper().ifPresent(ends::add);
                });
        return ends;
    }

    private static List<Figure.Measured> measured(Cell cell) {
        return cell.figures().stream()
                .filter(Figure.Measured.class::isInstance)
                .map(Figure.Measured.class::cast)
                .toList();
    }

    private BarsView view(Row row, Comparison comparison) {
        Capability capability = row.capability();
        MoneyScale scale =
                MoneyScale.upTo(
                        ends(row).stream().mapToDouble(each -> each).max().orElseThrow(), LENGTH);
        List<BarsView.Bar> bars = new ArrayList<>();
        int y = 0;
        for (int at = 0; at < row.cells().size(); at++) {
            Cell cell = row.cells().get(at);
            bars.add(bar(comparison.products().get(at).name(), y, capability, cell, scale));
            y += Math.max(1, measured(cell).size()) * STRETCH + GAP;
        }
        return new BarsView(
                capability.id(),
                context.in(capability.label()),
                DisplayUnits.of(capability, context.visit().reader(), units)
                        .map(unit -> unit.symbol(context.messages().language()))
                        .orElse(""),
                row.comparable() ? "" : context.text("compare.apart"),
                y,
                bars);
    }

    private BarsView.Bar bar(
            String name, int y, Capability capability, Cell cell, MoneyScale scale) {
        List<BarsView.Stretch> stretches = new ArrayList<>();
        for (Figure.Measured figure : measured(cell)) {
            stretches.add(stretch(y + stretches.size() * STRETCH, figure, scale));
        }
        String words = String.join("; ", context.figures().words(capability, cell.figures()));
        String state = CellStates.code(cell.state());
        return new BarsView.Bar(
                name,
                y,
                y + STRETCH - 2,
                stretches,
                words,
                cell.figures().isEmpty() ? context.text("blank." + state) : "");
    }

    private static BarsView.Stretch stretch(int y, Figure.Measured figure, MoneyScale scale) {
        OptionalDouble lower = figure.canonical().lower();
        OptionalDouble upper = figure.canonical().upper();
        return new BarsView.Stretch(
                y,
                scale.at(lower.orElse(0)),
                scale.at(upper.orElse(lower.orElse(0))),
                lower.isEmpty() || upper.isEmpty());
    }
}
