package org.bordercatalogue.web.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bordercatalogue.browse.ListedProduct;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.unit.Unit;
import org.bordercatalogue.unit.Units;
import org.bordercatalogue.web.figure.DisplayUnits;
import org.bordercatalogue.web.page.PageContext;

/** Draws products as points over two quantities. */
public final class Scatter {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final int TAIL = 14;

    /** So few points have room for their names beside them. */
    private static final int NAMED = 9;

    private static final double NAMED_TO_THE_LEFT = 0.6;

    private final Units units;
    private final PageContext context;

    public Scatter(Units units, PageContext context) {
        this.units = units;
        this.context = context;
    }

    /**
     * @param drawing absent where no product states both
     * @param notes what is drawn and what is not, in sentences
     */
    public record Drawn(String title, Optional<PlotView.DrawingView> drawing, List<String> notes) {
        public Drawn {
            notes = List.copyOf(notes);
        }
    }

    /**
     * @param marked ids of the products that stand out; they lie upon the others, with their names
     */
    public Drawn draw(
            Iterable<ListedProduct> products,
            Capability across,
            Capability up,
            Set<String> marked) {
        List<Plotted> plotted = new ArrayList<>();
        long noAcross = 0;
        long noUp = 0;
        for (ListedProduct each : products) {
            Optional<PlottedSpan> x = span(across, each);
            Optional<PlottedSpan> y = span(up, each);
            noAcross += x.isEmpty() ? 1 : 0;
            noUp += y.isEmpty() ? 1 : 0;
            if (x.isPresent() && y.isPresent()) {
                plotted.add(
                        new Plotted(each, x.get(), y.get(), marked.contains(each.product().id())));
            }
        }
        // What is drawn last lies on top.
        plotted.sort(Comparator.comparing(Plotted::marked));
        List<String> notes = new ArrayList<>();
        notes.add(
                plotted.isEmpty()
                        ? context.text("plot.none")
                        : context.messages().text("plot.drawn", "count", plotted.size()));
        notes.add(leftOut(across, noAcross, up, noUp));
        return new Drawn(
                context.messages()
                        .text("plot.title", Map.of("across", label(across), "up", label(up))),
                plotted.isEmpty()
                        ? Optional.empty()
                        : Optional.of(drawing(plotted, across, up, notes)),
                notes);
    }

    private String leftOut(Capability across, long noAcross, Capability up, long noUp) {
        return context.messages()
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
                                noUp));
    }

    private PlotView.DrawingView drawing(
            List<Plotted> plotted, Capability across, Capability up, List<String> notes) {
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
                label(across),
                label(up),
                x.ticks().stream().map(tick -> tick(tick, x.place(tick) * WIDTH)).toList(),
                y.ticks().stream().map(tick -> tick(tick, (1 - y.place(tick)) * HEIGHT)).toList(),
                plotted.stream()
                        .map(each -> point(each, x, y, across, up, named || each.marked()))
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

    private PlotView.TickView tick(double value, double at) {
        return new PlotView.TickView(number(at), context.messages().number(value));
    }

    private PlotView.PointView point(
            Plotted plotted,
            PlotScale x,
            PlotScale y,
            Capability across,
            Capability up,
            boolean named) {
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
                plotted.marked(),
                named ? listed.product().name() : "",
                x.place(plotted.x().point()) > NAMED_TO_THE_LEFT ? "end" : "start");
    }

    private Optional<PlottedSpan> span(Capability capability, ListedProduct listed) {
        return PlottedSpan.of(
                capability, listed.product().figuresOf(capability.id()), unit(capability), units);
    }

    private Unit unit(Capability capability) {
        return DisplayUnits.of(capability, context.visit().reader(), units)
                .orElse(capability.unit().orElseThrow());
    }

    private String label(Capability capability) {
        String unit = unit(capability).symbol(context.messages().language());
        String label = context.in(capability.label());
        return unit.isEmpty() ? label : label + " (" + unit + ")";
    }

    private static String number(double at) {
        return String.format(Locale.ROOT, "%.1f", at);
    }

    private record Plotted(ListedProduct listed, PlottedSpan x, PlottedSpan y, boolean marked) {}
}
