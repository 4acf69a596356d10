package org.bordercatalogue.roster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bordercatalogue.bulk.ListCell;
import org.bordercatalogue.bulk.TextCell;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.Countries;
import org.bordercatalogue.kernel.OneLine;
import org.bordercatalogue.kernel.WebAddress;

/** Writes the cells of one row over a line; used once. What cannot be read becomes a fault. */
final class RowChange {
    private static final int LONGEST = 200;
    private static final int LONGEST_NAME = 300;
    private static final Countries COUNTRIES = new Countries();

    private final RosterState state;
    private final RosterCompanies companies;
    private final RowCells cells;
    private final LineDraft draft;
    private final RosterLine before;

    RowChange(RosterState state, RosterCompanies companies, RowCells cells, RosterLine before) {
        this.state = state;
        this.companies = companies;
        this.cells = cells;
        this.before = before;
        this.draft = new LineDraft(before);
    }

    RosterLine read() {
        for (RosterColumn column : RosterColumn.values()) {
            cells.said(column)
                    .filter(cell -> !cell.equals(before.cell(column, state.times())))
                    .ifPresent(cell -> change(column, cell));
        }
        return draft.line();
    }

    private void change(RosterColumn column, String cell) {
        boolean empty = cell.strip().equals(TextCell.CLEAR);
        switch (column) {
            case NAME -> name(cell, empty);
            case ALIASES, FORMER_NAMES -> draft.put(column, names(column, cell, empty));
            case PRODUCTS -> draft.put(column, empty ? List.of() : products(cell));
            case COUNTRY, WEBSITE, ROLE, BOOTH, SHARES_WITH, EMBARGO ->
                    draft.put(column, empty ? Optional.empty() : one(column, cell));
        }
    }

    private Optional<String> one(RosterColumn column, String cell) {
        return switch (column) {
            case COUNTRY -> country(cell);
            case WEBSITE -> website(cell);
            case SHARES_WITH -> host(cell);
            case EMBARGO -> embargo(cell).map(Instant::toString);
            case ROLE, BOOTH, NAME, ALIASES, FORMER_NAMES, PRODUCTS -> line(column, cell);
        };
    }

    /**
     * Where the name says whose row it is, it is one that the company has, and says nothing new.
     */
    private void name(String cell, boolean empty) {
        if (empty) {
            cells.fault(RosterColumn.NAME, "a company keeps a name; write another in its place");
        } else if (!cells.whose().isEmpty()) {
            own(RosterColumn.NAME, TextCell.read(cell)).ifPresent(draft::rename);
        }
    }

    private List<String> names(RosterColumn column, String cell, boolean empty) {
        List<String> names = new ArrayList<>();
        if (!empty) {
            ListCell.read(cell).forEach(each -> own(column, each).ifPresent(names::add));
        }
        return names;
    }

    /** A name by which no other company is known. */
    private Optional<String> own(RosterColumn column, String text) {
        Optional<String> name = line(column, text, LONGEST_NAME);
        Optional<Exhibitor> other =
                name.flatMap(companies::find)
                        .filter(each -> !each.id().equals(before.exhibitor().id()));
        other.ifPresent(each ->
                cells.fault(
                        column,
                        "\""
                                + text.strip()
                                + "\" is a name of "
                                + each.name()
                                + " ("
                                + each.id()
                                + "); two companies cannot share it"));
        return other.isPresent() ? Optional.empty() : name;
    }

    private Optional<String> country(String cell) {
        Optional<String> code = COUNTRIES.findCode(cell);
        if (code.isEmpty()) {
            cells.fault(
                    RosterColumn.COUNTRY,
                    "\""
                            + cell.strip()
                            + "\" is no country; write its code of ISO 3166, such as FR");
        }
        return code;
    }

    private Optional<String> website(String cell) {
        Optional<String> address =
                Optional.of(TextCell.read(cell).strip())
                        .map(WebAddress::withScheme)
                        .filter(RowChange::isOfWeb);
        if (address.isEmpty()) {
            cells.fault(
                    RosterColumn.WEBSITE,
                    "\""
                            + cell.strip()
                            + "\" is no address of a web site, such as https://example.org");
        }
        return address;
    }

    private static boolean isOfWeb(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return (lower.startsWith("https://") || lower.startsWith("http://"))
                && address.length() <= LONGEST
                && !address.contains(" ")
                && WebAddress.ofSite(address).isPresent();
    }

    private Optional<String> host(String cell) {
        String word = TextCell.read(cell).strip();
        Optional<String> host =
                companies
                        .find(word)
                        .map(Exhibitor::id)
                        .filter(id -> !id.equals(before.exhibitor().id()));
        if (host.isEmpty()) {
            cells.fault(
                    RosterColumn.SHARES_WITH,
                    "there is no other exhibitor \""
                            + word
                            + "\"; write the id or a name of whoever holds the booth");
        }
        return host;
    }

    private Optional<Instant> embargo(String cell) {
        Optional<Instant> moment = state.times().read(cell);
        if (moment.isEmpty()) {
            cells.fault(
                    RosterColumn.EMBARGO,
                    "\""
                            + cell.strip()
                            + "\" is no time; write one such as 2026-01-28 18:00, in the time of "
                            + state.times().zone().getId());
        }
        return moment;
    }

    private List<String> products(String cell) {
        List<String> ids = new ArrayList<>();
        for (String word : ListCell.read(cell)) {
            state.findProduct(before.exhibitor().id(), word)
                    .ifPresentOrElse(
                            ids::add,
                            () ->
                                    cells.fault(
                                            RosterColumn.PRODUCTS,
                                            before.exhibitor().name()
                                                    + " has no product \""
                                                    + word
                                                    + "\"; write ids, or the names under which they"
                                                    + " are public, parted by semicolons"));
        }
        return ids;
    }

    private Optional<String> line(RosterColumn column, String cell) {
        return line(column, TextCell.read(cell), LONGEST);
    }

    private Optional<String> line(RosterColumn column, String text, int most) {
        try {
            return Optional.of(OneLine.of(column.heading(), text, most));
        } catch (CatalogueException refused) {
            cells.fault(column, refused.getMessage());
            return Optional.empty();
        }
    }
}
