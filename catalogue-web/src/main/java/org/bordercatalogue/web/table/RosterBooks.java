package org.bordercatalogue.web.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.roster.RosterColumn;
import org.bordercatalogue.roster.Rosters.Roster;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.sheet.Book;
import org.bordercatalogue.web.sheet.Cell;
import org.bordercatalogue.web.sheet.Sheet;

/**
 * Makes workbooks of who is listed at an edition for one reader: the table, how to fill it in, what
 * to choose from.
 */
final class RosterBooks {
    private static final String TAB = "exhibitors";
    private static final int HELP_LINES = 6;
    private static final int WIDTH = 24;
    private static final int WIDE = 80;
    private static final int NARROW = 14;
    private static final String NOTE = "# ";

    private final PageContext context;

    RosterBooks(PageContext context) {
        this.context = context;
    }

    /**
     * @param rows those of the roster, or none for a template
     */
    Book book(Roster roster, List<List<String>> rows) {
        List<String> countries = List.of(Locale.getISOCountries());
        return new Book(
                List.of(
                        table(roster, rows, countries.size()),
                        help(),
                        lists(countries, roster.companies())),
                context.messages().direction().equals("rtl"));
    }

    private Sheet table(Roster roster, List<List<String>> rows, int countries) {
        String companies = cells("C", roster.companies().size());
        List<Sheet.Column> columns = new ArrayList<>();
        List<String> headings = RosterColumn.headings(roster.edition().id());
        columns.add(new Sheet.Column(headings.getFirst(), WIDTH, companies));
        columns.add(new Sheet.Column(headings.get(1), NARROW));
        for (RosterColumn column : RosterColumn.values()) {
            String offered =
                    switch (column) {
                        case COUNTRY -> cells("A", countries);
                        case SHARES_WITH -> companies;
                        case NAME, ALIASES, FORMER_NAMES, WEBSITE, ROLE, BOOTH, EMBARGO, PRODUCTS ->
                                "";
                    };
            columns.add(new Sheet.Column(column.heading(), WIDTH, offered));
        }
        return new Sheet(
                TAB,
                columns,
                Stream.concat(Stream.of(labels()), rows.stream()).map(RosterBooks::cells).toList());
    }

    private List<String> labels() {
        return Stream.concat(
                        Stream.of(
                                NOTE + context.text("roster.column._exhibitor"),
                                context.text("roster.column._version")),
                        Arrays.stream(RosterColumn.values()).map(this::label))
                .toList();
    }

    private String label(RosterColumn column) {
        return context.text("roster.column." + column.heading());
    }

    /** The cells of the lists from which a column is chosen. */
    private String cells(String letter, int count) {
        return count == 0
                ? ""
                : "'"
                        + context.text("tables.tab.lists")
                        + "'!$"
                        + letter
                        + "$2:$"
                        + letter
                        + "$"
                        + (count + 1);
    }

    private Sheet lists(List<String> countries, List<Exhibitor> companies) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < Math.max(countries.size(), companies.size()); row++) {
            List<String> cells = new ArrayList<>();
            boolean country = row < countries.size();
            cells.add(country ? countries.get(row) : "");
            cells.add(country ? context.messages().country(countries.get(row)) : "");
            boolean company = row < companies.size();
            cells.add(company ? companies.get(row).id() : "");
            cells.add(company ? companies.get(row).name() : "");
            rows.add(cells(cells));
        }
        return new Sheet(
                context.text("tables.tab.lists"),
                List.of(
                        new Sheet.Column(NOTE + RosterColumn.COUNTRY.heading(), NARROW),
                        new Sheet.Column(label(RosterColumn.COUNTRY), WIDTH),
                        new Sheet.Column(RosterColumn.EXHIBITOR, WIDTH),
                        new Sheet.Column(label(RosterColumn.NAME), WIDTH)),
                rows);
    }

    private Sheet help() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int line = 1; line <= HELP_LINES; line++) {
            rows.add(cells(List.of(context.text("roster.help." + line))));
        }
        rows.add(Collections.emptyList());
        for (RosterColumn column : RosterColumn.values()) {
            rows.add(
                    cells(
                            List.of(
                                    column.heading(),
                                    label(column),
                                    context.text("roster.explain." + column.heading()))));
        }
        return new Sheet(
                context.text("tables.tab.help"),
                List.of(
                        new Sheet.Column(NOTE + context.text("tables.help.column"), WIDTH),
                        new Sheet.Column(context.text("tables.help.name"), WIDTH),
                        new Sheet.Column(context.text("tables.help.explain"), WIDE)),
                rows);
    }

    private static List<Cell> cells(List<String> texts) {
        return texts.stream().<Cell>map(Cell.Text::new).toList();
    }
}
