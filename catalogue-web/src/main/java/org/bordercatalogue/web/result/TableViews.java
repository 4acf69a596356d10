package org.bordercatalogue.web.result;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bordercatalogue.browse.Columns;
import org.bordercatalogue.browse.Found;
import org.bordercatalogue.browse.ListedProduct;
import org.bordercatalogue.browse.Refinement;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Direction;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.capability.Term;
import org.bordercatalogue.search.Parameter;
import org.bordercatalogue.search.SearchParameters;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.search.Sort;
import org.bordercatalogue.unit.Units;
import org.bordercatalogue.web.figure.FigureView;
import org.bordercatalogue.web.figure.ReadingView;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.product.OpenReadings;
import org.bordercatalogue.web.url.SearchAddresses;

/** Makes the products on a page of results into the rows of a table. */
public final class TableViews {
    private static final int FIGURES_SHOWN = 2;

    /** As the table's heads say it to assistive technology. */
    private static final String ASCENDING = "ascending";

    private static final String DESCENDING = "descending";

    private final Registry registry;
    private final Units units;
    private final SearchAddresses addresses;
    private final Columns columns;
    private final OpenReadings readings;

    public TableViews(Registry registry, Units units, SearchAddresses addresses) {
        this.registry = registry;
        this.units = units;
        this.addresses = addresses;
        this.columns = new Columns(registry);
        this.readings = new OpenReadings(registry);
    }

    public TableView view(Found found, PageContext context) {
        List<Capability> chosen = columns.choose(found.state(), found.result());
        ColumnCells cells = new ColumnCells(units, context);
        return new TableView(
                context.messages()
                        .text(
                                "table.caption",
                                Map.of(
                                        "count",
                                        found.products().size(),
                                        "total",
                                        found.result().total())),
                chosen.stream().map(each -> head(each, found, cells, context)).toList(),
                found.products().stream()
                        .map(each -> row(each, chosen, found.state(), cells, context))
                        .toList(),
                chooser(found, chosen, context));
    }

    private TableView.HeadView head(
            Capability capability, Found found, ColumnCells cells, PageContext context) {
        boolean measured = capability.kind().isMeasured();
        boolean descending = nextIsDescending(found.state().sort(), capability);
        String label = context.in(capability.label());
        return new TableView.HeadView(
                label,
                cells.unit(capability),
                context.in(capability.explain()),
                order(found.state().sort(), capability),
                measured
                        ? addresses.page(
                                new Refinement(found.state())
                                        .sortedBy(
                                                new Sort.ByCapability(capability.id(), descending)),
                                context.visit())
                        : "",
                context.messages()
                        .text(descending ? "table.descending" : "table.ascending", "label", label),
                measured);
    }

    /** The better end first; the other when it is ordered so already. */
    private static boolean nextIsDescending(Sort now, Capability capability) {
        return switch (order(now, capability)) {
            case ASCENDING -> true;
            case DESCENDING -> false;
            default -> capability.better() == Direction.HIGHER;
        };
    }

    private static String order(Sort now, Capability capability) {
        if (now.equals(new Sort.ByCapability(capability.id(), true))) {
            return DESCENDING;
        }
        return now.equals(new Sort.ByCapability(capability.id(), false)) ? ASCENDING : "";
    }

    private TableView.RowView row(
            ListedProduct listed,
            List<Capability> chosen,
            SearchState state,
            ColumnCells cells,
            PageContext context) {
        String url = context.links().product(listed.product().id());
        return new TableView.RowView(
                listed.product().id(),
                listed.product().name(),
                url,
                listed.retired(),
                listed.exhibitor().name(),
                context.links().exhibitor(listed.exhibitor().id()),
                context.types().of(listed.product().type()).label(),
                chosen.stream()
                        .map(each ->
                                cell(
                                        each,
                                        cells.figures(each, listed),
                                        url,
                                        readings.of(each, listed.product(), state, context),
                                        context))
                        .toList());
    }

    private static TableView.CellView cell(
            Capability capability,
            List<FigureView> figures,
            String url,
            Optional<ReadingView> open,
            PageContext context) {
        return new TableView.CellView(
                figures.stream().limit(FIGURES_SHOWN).toList(),
                Math.max(0, figures.size() - FIGURES_SHOWN),
                url + "#" + capability.id(),
                figures.isEmpty() ? context.text("blank.not-stated") : "",
                capability.kind().isMeasured(),
                open);
    }

    private TableView.ChooserView chooser(
            Found found, List<Capability> chosen, PageContext context) {
        SearchState state = found.state();
        List<Parameter> kept =
                addresses.parameters(state).stream()
                        .filter(each -> !each.name().equals(SearchParameters.COLUMNS))
                        .toList();
        SearchState usual =
                state.readBy(
                        state.reader().withLayout(state.reader().layout().withColumns(List.of())));
        return new TableView.ChooserView(
                context.links().filter(),
                kept,
                groups(columns.offered(state, found.result()), chosen, context),
                state.reader().layout().columns().isEmpty()
                        ? ""
                        : addresses.page(usual, context.visit()));
    }

    private List<TableView.GroupView> groups(
            Collection<Capability> offered, List<Capability> chosen, PageContext context) {
        Map<String, String> labels =
                registry.groups().stream()
                        .collect(
                                Collectors.toMap(
                                        Term::id,
                                        each -> context.in(each.label()),
                                        (one, _) -> one,
                                        LinkedHashMap::new));
        List<String> ids = chosen.stream().map(Capability::id).toList();
        return labels.entrySet().stream()
                .map(group ->
                        new TableView.GroupView(
                                group.getValue(),
                                offered.stream()
                                        .filter(each -> each.group().equals(group.getKey()))
                                        .map(each ->
                                                new TableView.OptionView(
                                                        each.id(),
                                                        context.in(each.label()),
                                                        ids.contains(each.id())))
                                        .toList()))
                .filter(group -> !group.columns().isEmpty())
                .toList();
    }
}
