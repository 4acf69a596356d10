package org.bordercatalogue.web.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bordercatalogue.browse.ComparedProducts;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.capability.Term;
import org.bordercatalogue.compare.Cell;
import org.bordercatalogue.compare.Comparison;
import org.bordercatalogue.compare.Row;
import org.bordercatalogue.compare.Section;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.unit.Units;
import org.bordercatalogue.web.figure.FigureView;
import org.bordercatalogue.web.fit.RequirementWords;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.view.Frame;

/** Makes the page of a comparison. */
final class ComparePages {
    private static final int ROOM_ON_A_PHONE = 2;

    private final Registry registry;
    private final Units units;

    ComparePages(Registry registry, Units units) {
        this.registry = registry;
        this.units = units;
    }

    ComparePage page(ComparedProducts compared, CompareView view, PageContext context) {
        Comparison comparison = compared.comparison();
        List<String> ids = comparison.products().stream().map(Product::id).toList();
        String heading = context.messages().text("compare.heading", "count", ids.size());
        boolean required = !compared.profile().isEmpty();
        Judgements judgements =
                new Judgements(compared, new RequirementWords(registry, units, context), context);
        return new ComparePage(
                context.frame(heading),
                heading,
                IntStream.range(0, ids.size())
                        .mapToObj(at -> column(compared, ids, at, judgements, context))
                        .toList(),
                ids.size() + 1,
                CompareView.links(view, required, context),
                comparison.sections().stream()
                        .map(each -> section(each, view, judgements, context))
                        .filter(each -> !each.rows().isEmpty())
                        .toList(),
                comparison.emptyRows() == 0
                        ? ""
                        : context.messages()
                                .text("compare.hidden", "count", comparison.emptyRows()),
                List.<Frame.Entry>of(),
                context.links().with("/fit", judgements.query(ids)),
                judgements.rule(),
                context.links().products(),
                context.links().api(context.visit().path(), context.visit().query()));
    }

    private static ComparePage.Column column(
            ComparedProducts compared,
            List<String> ids,
            int at,
            Judgements judgements,
            PageContext context) {
        Product product = compared.comparison().products().get(at);
        return new ComparePage.Column(
                at + 1,
                product.id(),
                product.name(),
                context.links().product(product.id()),
                context.types().of(product.type()),
                compared.exhibitors().get(at).name(),
                context.links().exhibitor(compared.exhibitors().get(at).id()),
                here(without(ids, at), context),
                at == 0 ? "" : here(swapped(ids, at - 1, at), context),
                at == ids.size() - 1 ? "" : here(swapped(ids, at, at + 1), context),
                at < ROOM_ON_A_PHONE,
                judgements.verdict(at),
                judgements.verdictLabel(at),
                judgements.score(at),
                judgements.worst(at),
                judgements.open(at));
    }

    /** The same view of the same requirements, over other products. */
    private static String here(List<String> ids, PageContext context) {
        return context.links()
                .here(
                        context.visit().path(),
                        context.visit().query(),
                        "items",
                        String.join(",", ids));
    }

    private static List<String> without(List<String> ids, int at) {
        List<String> rest = new ArrayList<>(ids);
        rest.remove(at);
        return rest;
    }

    private static List<String> swapped(List<String> ids, int one, int other) {
        List<String> order = new ArrayList<>(ids);
        Collections.swap(order, one, other);
        return order;
    }

    private ComparePage.Section section(
            Section section, CompareView view, Judgements judgements, PageContext context) {
        String label =
                registry.groups().stream()
                        .filter(group -> group.id().equals(section.group()))
                        .map(Term::label)
                        .map(context::in)
                        .findFirst()
                        .orElse(section.group());
        return new ComparePage.Section(
                label,
                section.shared(),
                section.rows().stream()
                        .filter(row -> isShown(row, view, judgements))
                        .map(row -> row(row, judgements, context))
                        .toList());
    }

    private static boolean isShown(Row row, CompareView view, Judgements judgements) {
        return switch (view) {
            case ALL -> true;
            case DIFFERENCES -> row.differs();
            case REQUIREMENTS -> !judgements.asked(row.capability()).isEmpty();
        };
    }

    private static ComparePage.Row row(Row row, Judgements judgements, PageContext context) {
        List<ComparePage.Cell> cells =
                IntStream.range(0, row.cells().size())
                        .mapToObj(at ->
                                cell(
                                        row,
                                        row.cells().get(at),
                                        judgements.judged(row.capability(), at),
                                        context))
                        .toList();
        return new ComparePage.Row(
                row.capability().id(),
                context.in(row.capability().label()),
                context.in(row.capability().explain()),
                sharedUnit(cells),
                row.differs(),
                row.comparable(),
                judgements.asked(row.capability()),
                cells);
    }

    private static ComparePage.Cell cell(
            Row row, Cell cell, List<ComparePage.Judged> judged, PageContext context) {
        String kind = CellStates.code(cell.state());
        return new ComparePage.Cell(
                kind,
                context.figures().list(row.capability(), cell.figures()),
                kind.equals(CellStates.STATED) ? "" : context.text("blank." + kind),
                cell.best(),
                cell.contradictory(),
                judged);
    }

    private static String sharedUnit(List<ComparePage.Cell> cells) {
        Set<String> units =
                cells.stream()
                        .flatMap(cell -> cell.figures().stream())
                        .filter(figure -> figure.kind().equals("measured"))
                        .map(FigureView::unit)
                        .collect(Collectors.toSet());
        return units.size() == 1 ? units.iterator().next() : "";
    }
}
