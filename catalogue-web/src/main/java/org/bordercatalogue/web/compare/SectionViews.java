package org.bordercatalogue.web.compare;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bordercatalogue.browse.ComparedProducts;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.compare.Cell;
import org.bordercatalogue.compare.ComparisonState;
import org.bordercatalogue.compare.ComparisonView;
import org.bordercatalogue.compare.Row;
import org.bordercatalogue.compare.Section;
import org.bordercatalogue.web.figure.FigureView;
import org.bordercatalogue.web.page.PageContext;

/** Makes the rows of a comparison. */
final class SectionViews {
    private final Registry registry;

    SectionViews(Registry registry) {
        this.registry = registry;
    }

    List<ComparePage.Section> sections(
            ComparedProducts compared,
            ComparisonState state,
            Judgements judgements,
            PageContext context) {
        return compared.comparison().sections().stream()
                .map(each -> section(each, state, judgements, context))
                .filter(each -> !each.rows().isEmpty())
                .toList();
    }

    private ComparePage.Section section(
            Section section, ComparisonState state, Judgements judgements, PageContext context) {
        String label =
                SectionLabels.of(registry, state.order(), section.group())
                        .map(context::in)
                        .orElse(section.group());
        return new ComparePage.Section(
                section.shared() ? label : context.messages().text("compare.own", "label", label),
                section.shared(),
                section.rows().stream()
                        .filter(row -> isShown(row, state.view(), judgements))
                        .map(row -> row(row, judgements, context))
                        .toList());
    }

    private static boolean isShown(Row row, ComparisonView view, Judgements judgements) {
        return switch (view) {
            case ALL -> true;
            case DIFFERENCES -> row.differs() || row.isUneven();
            case REQUIREMENTS -> !judgements.asked(row.capability()).isEmpty();
            case COSTS, PLOTS -> false;
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
                row.isUneven()
                        ? context.messages()
                                .text(
                                        "compare.stated-by",
                                        Map.of("count", row.stated(), "all", row.cells().size()))
                        : "",
                row.comparable(),
                judgements.asked(row.capability()),
                cells);
    }

    private static ComparePage.Cell cell(
            Row row, Cell cell, List<ComparePage.Judged> judged, PageContext context) {
        String kind = CellStates.code(cell.state());
        List<FigureView> figures = context.figures().list(row.capability(), cell.figures());
        return new ComparePage.Cell(
                kind,
                figures,
                figures.isEmpty() ? context.text("blank." + kind) : "",
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
