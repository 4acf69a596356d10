package org.bordercatalogue.web.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bordercatalogue.bulk.TableColumn;
import org.bordercatalogue.bulk.TableLayout;
import org.bordercatalogue.bulk.Tables.EntryTable;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.web.entry.FieldNames;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.sheet.Book;
import org.bordercatalogue.web.sheet.Cell;
import org.bordercatalogue.web.sheet.Sheet;

/**
 * Makes workbooks of tables for one reader: the tables, how to fill them in, what to choose from.
 */
final class TableBooks {
    private static final int HELP_LINES = 8;
    private static final int KEY_WIDTH = 28;
    private static final int WIDE = 60;
    private static final int NARROW = 12;
    private static final String NOTE = "# ";

    private final PageContext context;
    private final FieldNames names;

    TableBooks(PageContext context, Registry registry) {
        this.context = context;
        this.names = new FieldNames(registry, context);
    }

    Book book(List<EntryTable> tables) {
        Map<String, TableColumn> columns = new LinkedHashMap<>();
        tables.forEach(table ->
                table.layout().columns().forEach(each -> columns.putIfAbsent(each.field(), each)));
        List<TableColumn> choices =
                columns.values().stream().filter(each -> !each.codes().isEmpty()).toList();
        List<Sheet> sheets = new ArrayList<>();
        tables.forEach(table -> sheets.add(sheet(table, choices)));
        sheets.add(help(List.copyOf(columns.values())));
        if (!choices.isEmpty()) {
            sheets.add(lists(choices));
        }
        return new Book(sheets, context.messages().direction().equals("rtl"));
    }

    private Sheet sheet(EntryTable table, List<TableColumn> choices) {
        TableLayout layout = table.layout();
        List<Sheet.Column> columns = new ArrayList<>();
        List<String> headings = layout.headings();
        for (int index = 0; index < headings.size(); index++) {
            boolean leading = index < TableLayout.LEADING;
            String offered =
                    leading
                            ? ""
                            : choices(layout.columns().get(index - TableLayout.LEADING), choices);
            columns.add(
                    new Sheet.Column(headings.get(index), leading ? NARROW : KEY_WIDTH, offered));
        }
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(labels(layout));
        table.rows().forEach(row -> rows.add(cells(row)));
        return new Sheet(layout.type(), columns, rows);
    }

    private List<Cell> labels(TableLayout layout) {
        List<String> labels = new ArrayList<>();
        labels.add(NOTE + context.text("tables.column.entry"));
        labels.add(context.text("tables.column.version"));
        layout.columns().forEach(column -> labels.add(names.of(column.field())));
        return cells(labels);
    }

    private static List<Cell> cells(List<String> texts) {
        return texts.stream().<Cell>map(Cell.Text::new).toList();
    }

    /** The cells of the lists from which a column is chosen. */
    private String choices(TableColumn column, List<TableColumn> choices) {
        int index = choices.stream().map(TableColumn::field).toList().indexOf(column.field());
        if (index < 0) {
            return "";
        }
        String letters = letters(index);
        return "'"
                + context.text("tables.tab.lists")
                + "'!$"
                + letters
                + "$2:$"
                + letters
                + "$"
                + (column.codes().size() + 1);
    }

    private Sheet lists(List<TableColumn> choices) {
        int longest = choices.stream().mapToInt(each -> each.codes().size()).max().orElse(0);
        return new Sheet(
                context.text("tables.tab.lists"),
                choices.stream()
                        .map(each -> new Sheet.Column(NOTE + each.field(), KEY_WIDTH))
                        .toList(),
                IntStream.range(0, longest)
                        .mapToObj(row ->
                                cells(
                                        choices.stream()
                                                .map(each ->
                                                        row < each.codes().size()
                                                                ? each.codes().get(row)
                                                                : "")
                                                .toList()))
                        .toList());
    }

    private Sheet help(List<TableColumn> columns) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int line = 1; line <= HELP_LINES; line++) {
            rows.add(List.of(new Cell.Text(context.text("tables.help." + line))));
        }
        rows.add(Collections.emptyList());
        columns.forEach(column -> rows.add(explained(column)));
        return new Sheet(
                context.text("tables.tab.help"),
                List.of(
                        new Sheet.Column(NOTE + context.text("tables.help.column"), KEY_WIDTH),
                        new Sheet.Column(context.text("tables.help.name"), KEY_WIDTH),
                        new Sheet.Column(context.text("tables.help.explain"), WIDE),
                        new Sheet.Column(context.text("tables.help.units"), KEY_WIDTH),
                        new Sheet.Column(context.text("tables.help.choices"), WIDE)),
                rows);
    }

    private List<Cell> explained(TableColumn column) {
        return cells(
                List.of(
                        column.heading(),
                        names.of(column.field()),
                        column.capability().map(Capability::explain).map(context::in).orElse(""),
                        column.capability().stream()
                                .flatMap(each -> each.units().stream())
                                .map(unit -> unit.id())
                                .collect(Collectors.joining(", ")),
                        column.capability().stream()
                                .flatMap(each -> each.options().stream())
                                .map(option -> option.id() + " = " + context.in(option.label()))
                                .collect(Collectors.joining("; "))));
    }

    private static String letters(int index) {
        return index < 26
                ? String.valueOf((char) ('A' + index))
                : letters(index / 26 - 1) + (char) ('A' + index % 26);
    }
}
