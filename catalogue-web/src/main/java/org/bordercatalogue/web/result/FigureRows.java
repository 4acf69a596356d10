package org.bordercatalogue.web.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.bordercatalogue.browse.ListedProduct;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.Attribution;
import org.bordercatalogue.figure.Bounds;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.unit.Unit;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.sheet.Cell;
import org.bordercatalogue.web.sheet.Sheet;

/**
 * Every figure as a row: what was said, what it means in the canonical unit, and who says so. The
 * headings are for programs and the same in every language.
 */
final class FigureRows {
    private final Registry registry;
    private final List<Capability> columns;
    private final PageContext context;

    /**
     * @param columns capabilities that get a row even where nothing is stated
     */
    FigureRows(Registry registry, List<Capability> columns, PageContext context) {
        this.registry = registry;
        this.columns = List.copyOf(columns);
        this.context = context;
    }

    static List<Sheet.Column> headings() {
        return Stream.of(
                        "product_id",
                        "product",
                        "exhibitor_id",
                        "exhibitor",
                        "exhibitor_country",
                        "equipment_type",
                        "capability",
                        "label",
                        "stated",
                        "qualifier",
                        "lower",
                        "upper",
                        "unit",
                        "options",
                        "as_written",
                        "condition",
                        "condition_label",
                        "standard",
                        "configuration",
                        "configuration_label",
                        "optional",
                        "source",
                        "evidence",
                        "retired",
                        "url")
                .map(Sheet.Column::of)
                .toList();
    }

    Stream<List<Cell>> rows(ListedProduct listed) {
        Stream<List<Cell>> stated =
                listed.product().figures().entrySet().stream()
                        .flatMap(each ->
                                each.getValue().stream()
                                        .map(figure -> row(listed, each.getKey(), figure)));
        Stream<List<Cell>> silent =
                columns.stream()
                        .filter(each -> listed.product().figuresOf(each.id()).isEmpty())
                        .filter(each -> isApplicable(each, listed))
                        .map(each -> silent(listed, each));
        return Stream.concat(stated, silent);
    }

    /** Whether products of its type can state it at all. */
    private boolean isApplicable(Capability capability, ListedProduct listed) {
        String type = listed.product().type();
        return registry.findType(type).isEmpty()
                || registry.capabilitiesOf(type).stream()
                        .anyMatch(each -> each.id().equals(capability.id()));
    }

    private List<Cell> silent(ListedProduct listed, Capability capability) {
        List<Cell> cells = beginning(listed, capability.id(), Optional.of(capability));
        cells.add(new Cell.Blank(context.text("blank.not-stated")));
        while (cells.size() < headings().size() - 2) {
            cells.add(Cell.EMPTY);
        }
        addEnd(cells, listed);
        return cells;
    }

    private List<Cell> row(ListedProduct listed, String id, Figure figure) {
        Optional<Capability> capability = registry.findCapability(id);
        List<Cell> cells = beginning(listed, id, capability);
        cells.add(statement(capability, figure));
        addMeaning(cells, capability, figure);
        Attribution by = figure.attribution();
        cells.add(text(figure.asWritten()));
        cells.add(text(by.condition()));
        cells.add(text(label(by.condition())));
        cells.add(text(by.standard()));
        cells.add(text(by.configuration()));
        cells.add(text(label(by.configuration())));
        cells.add(new Cell.Text(by.optional() ? "yes" : "no"));
        cells.add(text(by.source()));
        cells.add(new Cell.Text(by.evidence().code()));
        addEnd(cells, listed);
        return cells;
    }

    /** The page's words for it. */
    private Optional<String> label(Optional<String> condition) {
        return condition.map(it -> context.figures().condition(it).words());
    }

    private void addEnd(List<Cell> cells, ListedProduct listed) {
        cells.add(new Cell.Text(listed.retired() ? "yes" : "no"));
        cells.add(new Cell.Text(context.links().product(listed.product().id())));
    }

    private List<Cell> beginning(ListedProduct listed, String id, Optional<Capability> capability) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Text(listed.product().id()));
        cells.add(new Cell.Text(listed.product().name()));
        cells.add(new Cell.Text(listed.exhibitor().id()));
        cells.add(new Cell.Text(listed.exhibitor().name()));
        cells.add(text(listed.exhibitor().country()));
        cells.add(new Cell.Text(listed.product().type()));
        cells.add(new Cell.Text(id));
        cells.add(new Cell.Text(capability.map(it -> context.in(it.label())).orElse(id)));
        return cells;
    }

    private Cell statement(Optional<Capability> capability, Figure figure) {
        String words =
                capability
                        .map(it -> context.figures().of(it, figure).text())
                        .or(figure::asWritten)
                        .orElse("");
        return figure instanceof Figure.Blanked && !words.isBlank()
                ? new Cell.Blank(words)
                : new Cell.Text(words);
    }

    /** Qualifier, lower and upper bound, unit, options. */
    private static void addMeaning(
            List<Cell> cells, Optional<Capability> capability, Figure figure) {
        String unit = capability.flatMap(Capability::unit).map(Unit::id).orElse("");
        switch (figure) {
            case Figure.Measured measured -> {
                cells.add(new Cell.Text(measured.qualifier().code()));
                addBounds(cells, measured.canonical());
                cells.add(new Cell.Text(unit.isEmpty() ? measured.unit() : unit));
                cells.add(Cell.EMPTY);
            }
            case Figure.Chosen chosen -> {
                addNothing(cells);
                cells.add(new Cell.Text(String.join("; ", chosen.options())));
            }
            case Figure.Sized _, Figure.Worded _, Figure.Claimed _, Figure.Blanked _ -> {
                addNothing(cells);
                cells.add(Cell.EMPTY);
            }
        }
    }

    private static void addBounds(List<Cell> cells, Bounds bounds) {
        cells.add(bound(bounds.lower()));
        cells.add(bound(bounds.upper()));
    }

    private static void addNothing(List<Cell> cells) {
        for (int i = 0; i < 4; i++) {
            cells.add(Cell.EMPTY);
        }
    }

    /** An absent bound stays absent: it is unknown, not infinite. */
    private static Cell bound(OptionalDouble bound) {
        return bound.isPresent() ? new Cell.Numeric(bound.getAsDouble()) : Cell.EMPTY;
    }

    private static Cell text(Optional<String> text) {
        return text.<Cell>map(Cell.Text::new).orElse(Cell.EMPTY);
    }
}
