package org.bordercatalogue.web.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.bordercatalogue.browse.ComparedProducts;
import org.bordercatalogue.capability.CostTiming;
import org.bordercatalogue.cost.CostParameters;
import org.bordercatalogue.cost.CostPlan;
import org.bordercatalogue.cost.CostRange;
import org.bordercatalogue.cost.Costs;
import org.bordercatalogue.cost.PartCost;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.sheet.Cell;
import org.bordercatalogue.web.sheet.Sheet;

/**
 * Costs as a table that a workbook works out anew: years and discount can be changed in it. Two
 * columns a product, what it costs at least and at most each time; a gap stands in words and is in
 * no sum.
 */
final class CostSheet {
    /** Where the assumptions stand: the headings are row 1. */
    private static final String YEARS = "$B$2";

    private static final String RATE = "($B$3/100)";
    private static final int FIRST_PART = 6;
    private static final int FIRST_PRODUCT = 3;

    private final PageContext context;

    CostSheet(PageContext context) {
        this.context = context;
    }

    Sheet sheet(ComparedProducts compared) {
        Costs costs = compared.costs();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        new Cell.Text(context.text("cost.years")),
                        new Cell.Numeric(costs.assumptions().span())));
        rows.add(
                List.of(
                        new Cell.Text(context.text("cost.discount")),
                        new Cell.Numeric(costs.assumptions().discount().orElse(0d))));
        rows.add(
                List.of(
                        new Cell.Text(context.text("cost.currency")),
                        new Cell.Text(costs.currency())));
        rows.add(heads(costs));
        int parts = costs.plans().getFirst().parts().size();
        for (int at = 0; at < parts; at++) {
            rows.add(part(costs, at));
        }
        rows.add(
                sums(
                        costs,
                        "B",
                        context.messages().text("cost.total", "count", years(costs)),
                        false));
        rows.add(sums(costs, "C", context.text("cost.present.sheet"), true));
        rows.add(gaps(costs));
        CostParameters.format(costs.assumptions())
                .forEach(each ->
                        rows.add(List.of(new Cell.Text(each.name()), new Cell.Text(each.value()))));
        rows.add(List.of(new Cell.Text(context.text("cost.rule"))));
        return new Sheet(context.text("compare.view.costs"), columns(costs), rows);
    }

    private static int years(Costs costs) {
        return costs.assumptions().span();
    }

    private List<Sheet.Column> columns(Costs costs) {
        List<Sheet.Column> columns = new ArrayList<>();
        columns.add(new Sheet.Column(context.text("compare.view.costs"), 34));
        columns.add(Sheet.Column.of(context.text("cost.times")));
        columns.add(Sheet.Column.of(context.text("cost.factor")));
        costs.plans()
                .forEach(plan -> {
                    columns.add(new Sheet.Column(plan.product().name(), 24));
                    columns.add(new Sheet.Column(plan.product().name(), 24));
                });
        return columns;
    }

    private List<Cell> heads(Costs costs) {
        List<Cell> heads = new ArrayList<>(List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY));
        costs.plans()
                .forEach(plan -> {
                    heads.add(new Cell.Heading(context.text("cost.least")));
                    heads.add(new Cell.Heading(context.text("cost.most")));
                });
        return heads;
    }

    private List<Cell> part(Costs costs, int at) {
        PartCost first = costs.plans().getFirst().parts().get(at);
        CostTiming timing = first.part().timing();
        double rate = costs.assumptions().discountShare();
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Text(context.in(first.part().label())));
        cells.add(
                timing == CostTiming.YEAR
                        ? new Cell.Formula(YEARS, years(costs))
                        : new Cell.Numeric(1));
        cells.add(factor(timing, years(costs), rate));
        for (CostPlan plan : costs.plans()) {
            switch (plan.parts().get(at)) {
                case PartCost.Known known -> {
                    cells.add(end(known.each().low()));
                    cells.add(end(known.each().high()));
                }
                case PartCost.Gap gap -> {
                    Cell why = new Cell.Blank(context.text("cost.why." + gap.why().code()));
                    cells.add(why);
                    cells.add(why);
                }
            }
        }
        return cells;
    }

    private Cell end(OptionalDouble end) {
        return end.isEmpty()
                ? new Cell.Blank(context.text("cost.open"))
                : new Cell.Numeric(end.getAsDouble());
    }

    private static Cell factor(CostTiming timing, int years, double rate) {
        String worth = "(1+" + RATE + ")^-" + YEARS;
        return switch (timing) {
            case START -> new Cell.Numeric(1);
            case YEAR ->
                    new Cell.Formula(
                            "IF($B$3=0," + YEARS + ",(1-" + worth + ")/" + RATE + ")",
                            rate == 0 ? years : (1 - Math.pow(1 + rate, -years)) / rate);
            case END -> new Cell.Formula(worth, Math.pow(1 + rate, -years));
        };
    }

    private List<Cell> sums(Costs costs, String factors, String label, boolean present) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Heading(label));
        cells.add(Cell.EMPTY);
        cells.add(Cell.EMPTY);
        int column = FIRST_PRODUCT;
        for (CostPlan plan : costs.plans()) {
            CostRange sum = present ? plan.present() : plan.total();
            cells.add(sum(plan, sum.low(), factors, column++));
            cells.add(sum(plan, sum.high(), factors, column++));
        }
        return cells;
    }

    private Cell sum(CostPlan plan, OptionalDouble value, String factors, int column) {
        if (plan.known().isEmpty() || value.isEmpty()) {
            return new Cell.Blank(
                    context.text(plan.known().isEmpty() ? "cost.nothing" : "cost.open"));
        }
        int last = FIRST_PART + plan.parts().size() - 1;
        String own = name(column);
        return new Cell.Formula(
                "SUMPRODUCT($%1$s$%2$d:$%1$s$%3$d,%4$s$%2$d:%4$s$%3$d)"
                        .formatted(factors, FIRST_PART, last, own),
                value.getAsDouble());
    }

    private List<Cell> gaps(Costs costs) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Heading(context.text("cost.not-known")));
        cells.add(Cell.EMPTY);
        cells.add(Cell.EMPTY);
        for (CostPlan plan : costs.plans()) {
            List<String> names =
                    plan.gaps().stream().map(gap -> context.in(gap.part().label())).toList();
            cells.add(new Cell.Text(names.isEmpty() ? "–" : context.messages().all(names)));
            cells.add(Cell.EMPTY);
        }
        return cells;
    }

    /** The letters of a column, the first being 0. */
    private static String name(int column) {
        return column < 26
                ? Character.toString('A' + column)
                : name(column / 26 - 1) + Character.toString('A' + column % 26);
    }
}
