package org.bordercatalogue.web.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bordercatalogue.browse.Columns;
import org.bordercatalogue.browse.Found;
import org.bordercatalogue.browse.ListedProduct;
import org.bordercatalogue.browse.TellingAxes;
import org.bordercatalogue.browse.WholeResult;
import org.bordercatalogue.browse.WholeResults;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.search.Layout;
import org.bordercatalogue.search.SearchParameters;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.unit.Units;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.url.SearchAddresses;

/** Draws the products that a search found over two quantities. */
public final class PlotViews {
    /** Points beyond this hide each other. */
    private static final int MOST = 400;

    private final WholeResults results;
    private final Units units;
    private final SearchAddresses addresses;
    private final Columns columns;

    public PlotViews(
            WholeResults results, Registry registry, Units units, SearchAddresses addresses) {
        this.results = results;
        this.units = units;
        this.addresses = addresses;
        this.columns = new Columns(registry);
    }

    public PlotView view(Found found, PageContext context) {
        List<Capability> offered =
                columns.offered(found.state(), found.result()).stream()
                        .filter(each -> each.kind() == Kind.QUANTITY)
                        .sorted(Comparator.comparing(each -> !each.key()))
                        .toList();
        WholeResult whole = results.find(found.state(), MOST);
        List<ListedProduct> products = new ArrayList<>();
        whole.products().forEach(products::add);
        Layout layout =
                new TellingAxes(offered, products.stream().map(ListedProduct::product).toList())
                        .choose(found.state().reader().layout());
        AxisViews axes = new AxisViews(offered, layout.across(), layout.up(), context);
        return axes.areChosen()
                ? drawn(found, products, whole.total(), axes, context)
                : view(
                        found,
                        axes,
                        "",
                        Optional.empty(),
                        List.of(context.text("plot.axes")),
                        context);
    }

    private PlotView drawn(
            Found found,
            List<ListedProduct> products,
            long total,
            AxisViews axes,
            PageContext context) {
        Scatter.Drawn drawn =
                new Scatter(units, context).draw(products, axes.across(), axes.up(), Set.of());
        List<String> notes = new ArrayList<>(drawn.notes());
        if (total > MOST) {
            notes.add(context.messages().text("plot.most", "count", MOST));
        }
        return view(found, axes, drawn.title(), drawn.drawing(), notes, context);
    }

    private PlotView view(
            Found found,
            AxisViews axes,
            String title,
            Optional<PlotView.DrawingView> drawing,
            List<String> notes,
            PageContext context) {
        SearchState state = found.state();
        Layout table = state.reader().layout().in(Layout.Form.TABLE);
        return new PlotView(
                context.links().filter(),
                addresses.parameters(state).stream()
                        .filter(each -> !each.name().equals(SearchParameters.ACROSS))
                        .filter(each -> !each.name().equals(SearchParameters.UP))
                        .toList(),
                axes.views(SearchParameters.ACROSS, SearchParameters.UP),
                title,
                drawing,
                notes,
                addresses.page(state.readBy(state.reader().withLayout(table)), context.visit()));
    }
}
