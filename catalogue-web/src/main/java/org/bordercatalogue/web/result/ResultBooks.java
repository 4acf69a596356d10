package org.bordercatalogue.web.result;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bordercatalogue.browse.ListedProduct;
import org.bordercatalogue.browse.WholeResult;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.unit.Units;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.sheet.Book;
import org.bordercatalogue.web.sheet.Cell;
import org.bordercatalogue.web.sheet.Sheet;

/** Makes the result of a search into sheets: the figures for programs, the table for people. */
final class ResultBooks {
    private static final int WIDE = 34;

    private final Registry registry;
    private final Units units;
    private final Clock clock;

    ResultBooks(Registry registry, Units units, Clock clock) {
        this.registry = registry;
        this.units = units;
        this.clock = clock;
    }

    /** The figures alone, one row each. */
    Book figures(WholeResult result, List<Capability> columns, PageContext context) {
        return new Book(List.of(figureSheet(result, columns, context)), false);
    }

    /** The table as the page shows it, the figures behind it, and what was searched for. */
    Book workbook(
            WholeResult result, List<Capability> columns, String address, PageContext context) {
        return new Book(
                List.of(
                        table(result, columns, context),
                        figureSheet(result, columns, context),
                        about(result, address, context)),
                context.messages().direction().equals("rtl"));
    }

    private Sheet figureSheet(WholeResult result, List<Capability> columns, PageContext context) {
        FigureRows rows = new FigureRows(registry, columns, context);
        return new Sheet(
                context.text("export.figures"), FigureRows.headings(), each(result, rows::rows));
    }

    private Sheet table(WholeResult result, List<Capability> columns, PageContext context) {
        ColumnCells cells = new ColumnCells(units, context);
        List<Sheet.Column> headings = new ArrayList<>();
        headings.add(new Sheet.Column(context.text("table.product"), WIDE));
        headings.add(new Sheet.Column(context.text("facet.exhibitor"), WIDE));
        headings.add(Sheet.Column.of(context.text("export.type")));
        for (Capability each : columns) {
            String unit = cells.unit(each);
            String label = context.in(each.label());
            headings.add(Sheet.Column.of(unit.isEmpty() ? label : label + " (" + unit + ")"));
        }
        headings.add(Sheet.Column.of(context.text("export.standing")));
        return new Sheet(
                context.text("export.products"),
                headings,
                each(result, listed -> Stream.of(row(listed, columns, cells, context))));
    }

    private static List<Cell> row(
            ListedProduct listed,
            List<Capability> columns,
            ColumnCells cells,
            PageContext context) {
        List<Cell> row = new ArrayList<>();
        row.add(new Cell.Text(listed.product().name()));
        row.add(new Cell.Text(listed.exhibitor().name()));
        row.add(new Cell.Text(context.types().of(listed.product().type()).label()));
        columns.forEach(each -> row.add(cell(each, listed, cells, context)));
        row.add(listed.retired() ? new Cell.Text(context.text("standing.retired")) : Cell.EMPTY);
        return row;
    }

    private static Cell cell(
            Capability capability, ListedProduct listed, ColumnCells cells, PageContext context) {
        String words = cells.words(capability, listed);
        return words.isEmpty()
                ? new Cell.Blank(context.text("blank.not-stated"))
                : cells.number(capability, listed)
                        .<Cell>map(Cell.Numeric::new)
                        .orElseGet(() -> new Cell.Text(words));
    }

    private Sheet about(WholeResult result, String address, PageContext context) {
        List<List<Cell>> rows =
                List.of(
                        List.of(
                                new Cell.Text(context.text("export.total")),
                                new Cell.Numeric(result.total())),
                        List.of(
                                new Cell.Text(context.text("export.day")),
                                new Cell.Text(LocalDate.now(clock).toString())),
                        List.of(
                                new Cell.Text(context.text("export.address")),
                                new Cell.Text(address)),
                        List.of(new Cell.Text(context.text("export.note"))),
                        List.of(new Cell.Text(context.text("notice.independent"))));
        return new Sheet(
                context.text("export.about"),
                List.of(
                        new Sheet.Column(context.text("catalogue.name"), WIDE),
                        new Sheet.Column(" ", WIDE)),
                rows);
    }

    private static Iterable<List<Cell>> each(
            WholeResult result, Function<ListedProduct, Stream<List<Cell>>> rows) {
        return () ->
                StreamSupport.stream(result.products().spliterator(), false)
                        .flatMap(rows)
                        .iterator();
    }
}
