package org.bordercatalogue.web.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bordercatalogue.browse.ComparedProducts;
import org.bordercatalogue.browse.ListedProduct;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.compare.Axes;
import org.bordercatalogue.compare.ComparisonParameters;
import org.bordercatalogue.compare.ComparisonState;
import org.bordercatalogue.compare.ComparisonView;
import org.bordercatalogue.compare.Row;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.unit.Units;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.result.AxisViews;
import org.bordercatalogue.web.result.PlotView;
import org.bordercatalogue.web.result.Scatter;

/** Draws the products compared among all others of their kinds, over two quantities. */
final class ScatterViews {
    private static final List<String> OWN =
            List.of(ComparisonParameters.ACROSS, ComparisonParameters.UP);

    private final Peers peers;
    private final Units units;
    private final ComparisonAddresses addresses;

    ScatterViews(Peers peers, Units units, ComparisonAddresses addresses) {
        this.peers = peers;
        this.units = units;
        this.addresses = addresses;
    }

    /** Absent where the products state fewer than two quantities. */
    Optional<PlotView> view(ComparisonState state, ComparedProducts compared, PageContext context) {
        List<Capability> offered = offered(compared);
        Axes wanted = state.axes();
        if (wanted.equals(Axes.CHOSEN_FOR_THE_READER)) {
            wanted = telling(offered, compared);
        }
        AxisViews axes = new AxisViews(offered, wanted.across(), wanted.up(), context);
        return axes.areChosen()
                ? Optional.of(view(state, compared, axes, context))
                : Optional.empty();
    }

    private PlotView view(
            ComparisonState state, ComparedProducts compared, AxisViews axes, PageContext context) {
        Map<String, ListedProduct> all = new LinkedHashMap<>();
        peers.ofTypes(types(compared)).forEach(each -> all.put(each.product().id(), each));
        listed(compared).forEach(each -> all.put(each.product().id(), each));
        Scatter.Drawn drawn =
                new Scatter(units, context)
                        .draw(all.values(), axes.across(), axes.up(), Set.copyOf(state.shown()));
        List<String> notes = new ArrayList<>();
        notes.add(context.text("compare.scatter.lead"));
        missing(compared, axes, context).ifPresent(notes::add);
        notes.addAll(drawn.notes());
        return new PlotView(
                addresses.page(ComparisonState.EMPTY, context.visit()),
                addresses.kept(state, OWN, context.visit()),
                axes.views(ComparisonParameters.ACROSS, ComparisonParameters.UP),
                drawn.title(),
                drawn.drawing(),
                notes,
                addresses.page(state.in(ComparisonView.ALL), context.visit()));
    }

    /** Quantities that any of them states in numbers: the decisive and the most stated first. */
    private static List<Capability> offered(ComparedProducts compared) {
        return compared.comparison().sections().stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> row.capability().kind() == Kind.QUANTITY)
                .filter(row -> measured(row) > 0)
                .sorted(
                        Comparator.comparing((Row row) -> !row.capability().key())
                                .thenComparing(
                                        Comparator.comparingLong(ScatterViews::measured)
                                                .reversed()))
                .map(Row::capability)
                .toList();
    }

    /** The two of which most of the products state both, the more decisive ones among equals. */
    private static Axes telling(List<Capability> offered, ComparedProducts compared) {
        Axes best = Axes.CHOSEN_FOR_THE_READER;
        long most = 0;
        for (Capability across : offered) {
            for (Capability up : offered.subList(offered.indexOf(across) + 1, offered.size())) {
                long both =
                        compared.comparison().products().stream()
                                .filter(each -> states(each, across) && states(each, up))
                                .count();
                if (both > most) {
                    most = both;
                    best = new Axes(Optional.of(across.id()), Optional.of(up.id()));
                }
            }
        }
        return best;
    }

    private static long measured(Row row) {
        return row.cells().stream()
                .filter(cell -> cell.figures().stream().anyMatch(Figure.Measured.class::isInstance))
                .count();
    }

    /** Which of the products compared have no point, by name. */
    private static Optional<String> missing(
            ComparedProducts compared, AxisViews axes, PageContext context) {
        List<String> names =
                compared.comparison().products().stream()
                        .filter(each -> !states(each, axes.across()) || !states(each, axes.up()))
                        .map(Product::name)
                        .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        context.messages()
                                .text(
                                        "compare.scatter.missing",
                                        "names",
                                        context.messages().all(names)));
    }

    private static boolean states(Product product, Capability capability) {
        return product.figuresOf(capability.id()).stream()
                .anyMatch(Figure.Measured.class::isInstance);
    }

    private static List<String> types(ComparedProducts compared) {
        return compared.comparison().products().stream().map(Product::type).distinct().toList();
    }

    private static List<ListedProduct> listed(ComparedProducts compared) {
        return IntStream.range(0, compared.revisions().size())
                .mapToObj(at ->
                        new ListedProduct(
                                compared.revisions().get(at),
                                compared.exhibitors().get(at),
                                compared.retired().contains(compared.revisions().get(at).entry())))
                .toList();
    }
}
