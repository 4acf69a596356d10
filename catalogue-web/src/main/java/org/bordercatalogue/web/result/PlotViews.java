package org.bordercatalogue.web.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.browse.Columns;
import org.bordercatalogue.browse.Found;
import org.bordercatalogue.browse.ListedProduct;
import org.bordercatalogue.browse.WholeResult;
import org.bordercatalogue.browse.WholeResults;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.search.Layout;
import org.bordercatalogue.search.SearchParameters;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.unit.Unit;
import org.bordercatalogue.unit.Units;
import org.bordercatalogue.web.figure.DisplayUnits;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.url.SearchAddresses;

/** Draws the products that a search found over two quantities. */
public final class PlotViews {
    /** Points beyond this hide each other. */
    private static final int MOST = 400;

    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final int TAIL = 14;

    /** So few points have room for their names beside them. */
    private static final int NAMED = 9;

    private static final double NAMED_TO_THE_LEFT = 0.6;

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
                        .sorted(
                                Comparator.comparing((Capability each) -> !each.key())
                                        .thenComparingLong(each -> -stated(each, found)))
                        .toList();
        Layout layout = found.state().reader().layout();
        Optional<Capability> across = axis(layout.across(), offered, layout.up().orElse(""));
        Optional<Capability> up = axis(layout.up(), offered, across.map(Capability::id).orElse(""));
        List<PlotView.AxisView> axes =
                List.of(
                        axisView(SearchParameters.ACROSS, "plot.across", offered, across, context),
                        axisView(SearchParameters.UP, "plot.up", offered, up, context));
        return across.isEmpty() || up.isEmpty()
                ? view(
                        found,
                        axes,
                        "",
                        Optional.empty(),
                        List.of(context.text("plot.axes")),
                        context)
                : drawn(found, axes, across.get(), up.get(), context);
    }

    /** Of the decisive ones those first that most of the products at hand state. */
    private static long stated(Capability capability, Found found) {
        return found.products().stream()
                .filter(each -> !each.product().figuresOf(capability.id()).isEmpty())
                .count();
    }

    private static Optional<Capability> axis(
            Optional<String> wanted, List<Capability> offered, String other) {
        return offered.stream()
                .filter(each -> wanted.map(each.id()::equals).orElse(!each.id().equals(other)))
                .findFirst();
    }

    private static PlotView.AxisView axisView(
            String name,
            String label,
            List<Capability> offered,
            Optional<Capability> chosen,
            PageContext context) {
        return new PlotView.AxisView(
                name,
                context.text(label),
                offered.stream()
                        .map(each ->
                                new PlotView.OptionView(
                                        each.id(),
                                        context.in(each.label()),
                                        chosen.filter(each::equals).isPresent()))
                        .toList());
    }

    private PlotView drawn(
            Found found,
            List<PlotView.AxisView> axes,
            Capability across,
            Capability up,
            PageContext context) {
        WholeResult whole = results.find(found.state(), MOST);
        List<Plotted> plotted = new ArrayList<>();
        long noAcross = 0;
        long noUp = 0;
        for (ListedProduct each : whole.products()) {
            Optional<PlottedSpan> x = span(across, each, context);
            Optional<PlottedSpan> y = span(up, each, context);
            noAcross += x.isEmpty() ? 1 : 0;
            noUp += y.isEmpty() ? 1 : 0;
            if (x.isPresent() && y.isPresent()) {
                plotted.add(new Plotted(each, x.get(), y.get()));
            }
        }
        String title =
                context.messages()
                        .text(
                                "plot.title",
                                Map.of("across", label(across, context), "up", label(up, context)));
        List<String> notes = new ArrayList<>();
        notes.add(
                plotted.isEmpty()
                        ? context.text("plot.none")
                        : context.messages().text("plot.drawn", "count", plotted.size()));
        notes.add(
                context.messages()
                        .text(
                                "plot.left-out",
                                Map.of(
                                        "across",
                                        context.in(across.label()),
                                        "acrossMissing",
                                        noAcross,
                                        "up",
                                        context.in(up.label()),
                                        "upMissing",
                                        noUp)));
        if (whole.total() > MOST) {
            notes.add(context.messages().text("plot.most", "count", MOST));
        }
        return view(
                found,
                axes,
                title,
                plotted.isEmpty()
                        ? Optional.empty()
                        : Optional.of(drawing(plotted, across, up, notes, context)),
                notes,
                context);
    }

    private PlotView view(
            Found found,
            List<PlotView.AxisView> axes,
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
                axes,
                title,
                drawing,
                notes,
                addresses.page(state.readBy(state.reader().withLayout(table)), context.visit()));
    }

    private PlotView.DrawingView drawing(
            List<Plotted> plotted,
            Capability across,
            Capability up,
            List<String> notes,
            PageContext context) {
        PlotScale x = scale(plotted.stream().map(Plotted::x).toList());
        PlotScale y = scale(plotted.stream().map(Plotted::y).toList());
        boolean ranges =
                plotted.stream().anyMatch(each -> each.x().isRange() || each.y().isRange());
        boolean named = plotted.size() <= NAMED;
        if (ranges) {
            notes.add(context.text("plot.bars"));
        }
        if (x.logarithmic() || y.logarithmic()) {
            notes.add(context.text("plot.logarithmic"));
        }
        return new PlotView.DrawingView(
                label(across, context),
                label(up, context),
                x.ticks().stream().map(tick -> tick(tick, x.place(tick) * WIDTH, context)).toList(),
                y.ticks().stream()
                        .map(tick -> tick(tick, (1 - y.place(tick)) * HEIGHT, context))
                        .toList(),
                plotted.stream()
                        .map(each -> point(each, x, y, across, up, named, context))
                        .toList());
    }

    private static PlotScale scale(List<PlottedSpan> spans) {
        List<Double> ends = new ArrayList<>();
        spans.forEach(each -> {
            ends.add(each.lower());
            ends.add(each.upper());
        });
        return PlotScale.over(ends);
    }

    private static PlotView.TickView tick(double value, double at, PageContext context) {
        return new PlotView.TickView(number(at), context.messages().number(value));
    }

    private PlotView.PointView point(
            Plotted plotted,
            PlotScale x,
            PlotScale y,
            Capability across,
            Capability up,
            boolean named,
            PageContext context) {
        ListedProduct listed = plotted.listed();
        ColumnCells cells = new ColumnCells(units, context);
        String words =
                "%s (%s): %s %s %s; %s %s %s"
                        .formatted(
                                listed.product().name(),
                                listed.exhibitor().name(),
                                context.in(across.label()),
                                cells.words(across, listed),
                                cells.unit(across),
                                context.in(up.label()),
                                cells.words(up, listed),
                                cells.unit(up));
        double right = x.place(plotted.x().upper()) * WIDTH;
        double top = (1 - y.place(plotted.y().upper())) * HEIGHT;
        double left = x.place(plotted.x().lower()) * WIDTH;
        double bottom = (1 - y.place(plotted.y().lower())) * HEIGHT;
        return new PlotView.PointView(
                words,
                context.links().product(listed.product().id()),
                number(x.place(plotted.x().point()) * WIDTH),
                number((1 - y.place(plotted.y().point())) * HEIGHT),
                number(plotted.x().openBelow() ? left - TAIL : left),
                number(plotted.x().openAbove() ? right + TAIL : right),
                number(plotted.y().openAbove() ? top - TAIL : top),
                number(plotted.y().openBelow() ? bottom + TAIL : bottom),
                plotted.x().isOpen() || plotted.y().isOpen(),
                named ? listed.product().name() : "",
                x.place(plotted.x().point()) > NAMED_TO_THE_LEFT ? "end" : "start");
    }

    private Optional<PlottedSpan> span(
            Capability capability, ListedProduct listed, PageContext context) {
        return PlottedSpan.of(
                capability,
                listed.product().figuresOf(capability.id()),
                unit(capability, context),
                units);
    }

    private Unit unit(Capability capability, PageContext context) {
        return DisplayUnits.of(capability, context.visit().reader(), units)
                .orElse(capability.unit().orElseThrow());
    }

    private String label(Capability capability, PageContext context) {
        String unit = unit(capability, context).symbol(context.messages().language());
        String label = context.in(capability.label());
        return unit.isEmpty() ? label : label + " (" + unit + ")";
    }

    private static String number(double at) {
        return String.format(Locale.ROOT, "%.1f", at);
    }

    private record Plotted(ListedProduct listed, PlottedSpan x, PlottedSpan y) {}
}
