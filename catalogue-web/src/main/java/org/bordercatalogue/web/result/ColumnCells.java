package org.bordercatalogue.web.result;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bordercatalogue.browse.ListedProduct;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.Qualifier;
import org.bordercatalogue.unit.Unit;
import org.bordercatalogue.unit.Units;
import org.bordercatalogue.web.figure.DisplayUnits;
import org.bordercatalogue.web.figure.FigureView;
import org.bordercatalogue.web.page.PageContext;

/** Words what a product states of a capability for a column that names its unit once. */
final class ColumnCells {
    private final Units units;
    private final PageContext context;

    ColumnCells(Units units, PageContext context) {
        this.units = units;
        this.context = context;
    }

    /** The unit of a column, empty where its figures have none or each its own. */
    String unit(Capability capability) {
        return DisplayUnits.of(capability, context.visit().reader(), units)
                .map(unit -> unit.symbol(context.messages().language()))
                .orElse("");
    }

    /** The figures as the page words them, each without the column's unit. */
    List<FigureView> figures(Capability capability, ListedProduct listed) {
        String unit = unit(capability);
        return context
                .figures()
                .list(capability, listed.product().figuresOf(capability.id()))
                .stream()
                .map(each -> each.unit().equals(unit) ? each.withoutUnit() : each)
                .toList();
    }

    /** All of it in one line, with the conditions; empty where nothing is stated. */
    String words(Capability capability, ListedProduct listed) {
        return figures(capability, listed).stream()
                .map(each ->
                        each.text()
                                + each.condition().map(it -> " (" + it.words() + ")").orElse(""))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** The number, where one plain number in the column's unit is all that is stated. */
    Optional<Double> number(Capability capability, ListedProduct listed) {
        List<Figure> figures = listed.product().figuresOf(capability.id());
        boolean plain =
                figures.size() == 1
                        && figures.getFirst() instanceof Figure.Measured measured
                        && measured.qualifier() == Qualifier.EXACTLY
                        && measured.canonical().isPoint()
                        && measured.attribution().condition().isEmpty();
        Optional<Unit> canonical = capability.unit();
        if (!plain || canonical.isEmpty()) {
            return Optional.empty();
        }
        double value = ((Figure.Measured) figures.getFirst()).canonical().lower().getAsDouble();
        Unit shown =
                DisplayUnits.of(capability, context.visit().reader(), units)
                        .orElse(canonical.orElseThrow());
        return Optional.of(
                shown.equals(canonical.orElseThrow())
                        ? value
                        : units.convert(value, canonical.orElseThrow(), shown));
    }
}
