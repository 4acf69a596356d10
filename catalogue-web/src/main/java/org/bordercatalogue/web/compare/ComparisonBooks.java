package org.bordercatalogue.web.compare;

import java.util.ArrayList;
import java.util.List;
import org.bordercatalogue.browse.ComparedProducts;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.sheet.Book;
import org.bordercatalogue.web.sheet.Cell;
import org.bordercatalogue.web.sheet.Sheet;

/** Makes comparisons into tables to take away; all numbers and words are those of the data. */
public final class ComparisonBooks {
    private static final int WIDE = 34;

    private final ComparisonRepresentations representations;

    ComparisonBooks(ComparisonRepresentations representations) {
        this.representations = representations;
    }

    /** One row for each figure and blank, with all that is known of it. */
    Book figures(ComparedProducts compared, PageContext context) {
        return new Book(List.of(sources(representation(compared, context), context)), false);
    }

    /** The comparison, what is required, the costs, and the sources. */
    Book workbook(ComparedProducts compared, String address, PageContext context) {
        List<Sheet> sheets = new ArrayList<>(sheets(representation(compared, context), context));
        sheets.add(about(address, context));
        return new Book(sheets, context.messages().direction().equals("rtl"));
    }

    /** The same of what was compared at another time. */
    public static List<Sheet> sheets(ComparisonRepresentation data, PageContext context) {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(table(data, context));
        if (!data.requirements().isEmpty()) {
            sheets.add(requirements(data, context));
        }
        if (hasCosts(data.costs())) {
            sheets.add(
                    new CostSheet(context)
                            .sheet(
                                    data.costs(),
                                    data.items().stream()
                                            .map(ComparisonRepresentation.Column::name)
                                            .toList()));
        }
        sheets.add(sources(data, context));
        return sheets;
    }

    private static boolean hasCosts(CostsRepresentation costs) {
        return !costs.items().isEmpty()
                && costs.items().getFirst().parts().stream()
                        .allMatch(part -> part.due().isPresent());
    }

    ComparisonRepresentation representation(ComparedProducts compared, PageContext context) {
        return representations.of(compared, List.of(), context);
    }

    private static Sheet table(ComparisonRepresentation data, PageContext context) {
        List<List<Cell>> rows = new ArrayList<>();
        String section = "";
        for (ComparisonRepresentation.RowItem row : data.rows()) {
            String own = row.section() + row.shared();
            if (!own.equals(section)) {
                section = own;
                rows.add(
                        List.of(
                                new Cell.Heading(
                                        row.shared()
                                                ? row.section()
                                                : context.messages()
                                                        .text(
                                                                "compare.own",
                                                                "label",
                                                                row.section()))));
            }
            rows.add(row(row, context));
        }
        return new Sheet(
                context.text("compare.sheet"), columns(data, context, "compare.capability"), rows);
    }

    private static List<Sheet.Column> columns(
            ComparisonRepresentation data, PageContext context, String first) {
        List<Sheet.Column> columns = new ArrayList<>();
        columns.add(new Sheet.Column(context.text(first), WIDE));
        data.items()
                .forEach(item ->
                        columns.add(
                                new Sheet.Column(
                                        item.name() + " (" + item.exhibitorName() + ")", WIDE)));
        columns.add(new Sheet.Column(context.text("compare.marks"), WIDE));
        return columns;
    }

    private static List<Cell> row(ComparisonRepresentation.RowItem row, PageContext context) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Text(row.label()));
        row.cells().forEach(cell -> cells.add(cell(cell, context)));
        List<String> marks = new ArrayList<>();
        if (row.differs()) {
            marks.add(context.text("compare.differs"));
        }
        if (!row.comparable()) {
            marks.add(context.text("compare.apart"));
        }
        cells.add(new Cell.Text(String.join("; ", marks)));
        return cells;
    }

    private static Cell cell(ComparisonRepresentation.CellItem cell, PageContext context) {
        String words = String.join("; ", cell.words());
        if (cell.figures().isEmpty()) {
            return new Cell.Blank(words);
        }
        return new Cell.Text(
                words
                        + (cell.best() ? " [" + context.text("compare.best") + "]" : "")
                        + (cell.contradictory()
                                ? " [" + context.text("figures.contradictory") + "]"
                                : ""));
    }

    private static Sheet requirements(ComparisonRepresentation data, PageContext context) {
        List<Sheet.Column> columns = new ArrayList<>();
        columns.add(new Sheet.Column(context.text("compare.view.requirements"), WIDE));
        columns.add(new Sheet.Column(context.text("fit.force"), 18));
        data.items().forEach(item -> columns.add(new Sheet.Column(item.name(), WIDE)));
        List<List<Cell>> rows = new ArrayList<>();
        for (int at = 0; at < data.requirements().size(); at++) {
            rows.add(requirement(data, at));
        }
        List<Cell> verdicts = new ArrayList<>();
        verdicts.add(new Cell.Heading(context.text("compare.verdict")));
        verdicts.add(Cell.EMPTY);
        List<Cell> scores = new ArrayList<>();
        scores.add(new Cell.Heading(context.text("compare.score")));
        scores.add(Cell.EMPTY);
        for (ComparisonRepresentation.Column item : data.items()) {
            verdicts.add(
                    new Cell.Text(
                            item.verdict()
                                    .map(code -> context.text("fit.reading." + code))
                                    .orElse("")));
            scores.add(
                    new Cell.Text(
                            item.score()
                                    .map(it -> it.worst() + "–" + it.best() + " / " + it.of())
                                    .orElse("")));
        }
        rows.add(verdicts);
        rows.add(scores);
        return new Sheet(context.text("compare.view.requirements"), columns, rows);
    }

    private static List<Cell> requirement(ComparisonRepresentation data, int at) {
        List<Cell> cells = new ArrayList<>();
        ComparisonRepresentation.FitWords first =
                data.items().isEmpty()
                        ? new ComparisonRepresentation.FitWords("", "", "", "", "")
                        : data.items().getFirst().fits().get(at).words();
        cells.add(new Cell.Text(first.label() + " " + first.wish()));
        cells.add(new Cell.Text(first.force()));
        data.items()
                .forEach(item -> {
                    ComparisonRepresentation.FitWords words = item.fits().get(at).words();
                    cells.add(new Cell.Text(words.reading() + ": " + words.reason()));
                });
        return cells;
    }

    private static Sheet sources(ComparisonRepresentation data, PageContext context) {
        return new Sheet(
                context.text("compare.sources"),
                SourceRows.headings(),
                new SourceRows(data).rows());
    }

    private static Sheet about(String address, PageContext context) {
        return new Sheet(
                context.text("export.about"),
                List.of(
                        new Sheet.Column(context.text("catalogue.name"), WIDE),
                        new Sheet.Column(" ", WIDE)),
                List.of(
                        List.of(
                                new Cell.Text(context.text("compare.address")),
                                new Cell.Text(address)),
                        List.of(new Cell.Text(context.text("export.note"))),
                        List.of(new Cell.Text(context.text("fit.rule"))),
                        List.of(new Cell.Text(context.text("cost.rule"))),
                        List.of(new Cell.Text(context.text("notice.independent")))));
    }
}
