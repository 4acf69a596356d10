package org.bordercatalogue.web.shortlist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.browse.Comparing;
import org.bordercatalogue.browse.ListedProduct;
import org.bordercatalogue.compare.ComparisonState;
import org.bordercatalogue.shortlist.Decision;
import org.bordercatalogue.shortlist.Reason;
import org.bordercatalogue.shortlist.Shortlist;
import org.bordercatalogue.web.compare.ComparisonAddresses;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.sheet.Book;
import org.bordercatalogue.web.sheet.Cell;
import org.bordercatalogue.web.sheet.Sheet;

/** Makes a shortlist into files: its data, and the same as a table. */
public final class ShortlistFiles {
    private final Comparing comparing;
    private final ComparisonAddresses addresses;

    public ShortlistFiles(Comparing comparing, ComparisonAddresses addresses) {
        this.comparing = comparing;
        this.addresses = addresses;
    }

    ShortlistRepresentation data(Shortlist shortlist, PageContext context) {
        ComparisonState state = addresses.parse(shortlist.query());
        Map<String, ListedProduct> live = new HashMap<>();
        comparing.findProducts(state.items()).forEach(each -> live.put(each.product().id(), each));
        return new ShortlistRepresentation(
                shortlist.name(),
                shortlist.note(),
                shortlist.changedAt().toString(),
                addresses.page(state, context.visit()),
                state.items().stream()
                        .map(id -> item(id, shortlist, Optional.ofNullable(live.get(id))))
                        .toList());
    }

    private static ShortlistRepresentation.Item item(
            String id, Shortlist shortlist, Optional<ListedProduct> listed) {
        Optional<Reason> reason = shortlist.findReason(id);
        return new ShortlistRepresentation.Item(
                id,
                listed.map(each -> each.product().name()).orElse(id),
                listed.map(each -> each.exhibitor().name()).orElse(""),
                listed.isPresent(),
                reason.map(Reason::decision).orElse(Decision.OPEN).code(),
                reason.map(Reason::text).orElse(""));
    }

    Book book(ShortlistRepresentation data, PageContext context) {
        List<Sheet.Column> columns =
                List.of(
                        new Sheet.Column(context.text("table.product"), 34),
                        new Sheet.Column(context.text("facet.exhibitor"), 34),
                        Sheet.Column.of(context.text("decision")),
                        new Sheet.Column(context.text("decision.reason"), 60));
        return new Book(
                List.of(
                        new Sheet(
                                data.name(),
                                columns,
                                data.items().stream().map(each -> row(each, context)).toList())),
                context.messages().direction().equals("rtl"));
    }

    private static List<Cell> row(ShortlistRepresentation.Item item, PageContext context) {
        return List.of(
                new Cell.Text(item.name()),
                new Cell.Text(item.live() ? item.exhibitor() : context.text("dossier.withdrawn")),
                new Cell.Text(context.text("decision." + item.decision())),
                new Cell.Text(item.reason()));
    }
}
