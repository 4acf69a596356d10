package org.bordercatalogue.web.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    private static final String YEARLY = "year";
    private static final String FINAL = "end";
    private static final int FIRST_PART = 6;
    private static final int FIRST_PRODUCT = 3;

    private final PageContext context;

    CostSheet(PageContext context) {
        this.context = context;
    }

    /**
     * @param names of the products, in the order of the plans
     */
    Sheet sheet(CostsRepresentation costs, List<String> names) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(text("cost.years"), new Cell.Numeric(costs.years())));
        rows.add(List.of(text("cost.discount"), new Cell.Numeric(costs.discount())));
        rows.add(List.of(text("cost.currency"), new Cell.Text(costs.currency())));
        rows.add(heads(costs));
        int parts = costs.items().getFirst().parts().size();
        for (int at = 0; at < parts; at++) {
            rows.add(part(costs, at));
        }
        String paid = context.messages().text("cost.total", "count", costs.years());
        rows.add(sums(costs, "B", paid, CostsRepresentation.Plan::total));
        rows.add(
                sums(
                        costs,
                        "C",
                        context.text("cost.present.sheet"),
                        CostsRepresentation.Plan::present));
        rows.add(gaps(costs));
        costs.assumptions().forEach(each -> rows.add(assumption(each)));
        rows.add(List.of(text("cost.rule")));
        return new Sheet(context.text("compare.view.costs"), columns(names), rows);
    }

    private Cell text(String key) {
        return new Cell.Text(context.text(key));
    }

    /** As in an address: its name, and its value beside it. */
    private static List<Cell> assumption(String text) {
        int equals = text.indexOf('=');
        return List.of(
                new Cell.Text(text.substring(0, equals)),
                new Cell.Text(text.substring(equals + 1)));
    }

    private List<Sheet.Column> columns(List<String> names) {
        List<Sheet.Column> columns = new ArrayList<>();
        columns.add(new Sheet.Column(context.text("compare.view.costs"), 34));
        columns.add(Sheet.Column.of(context.text("cost.times")));
        columns.add(Sheet.Column.of(context.text("cost.factor")));
        names.forEach(name -> {
            columns.add(new Sheet.Column(name, 24));
            columns.add(new Sheet.Column(name, 24));
        });
        return columns;
    }

    private List<Cell> heads(CostsRepresentation costs) {
        List<Cell> heads = new ArrayList<>(List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY));
        costs.items()
                .forEach(_ -> {
                    heads.add(new Cell.Heading(context.text("cost.least")));
                    heads.add(new Cell.Heading(context.text("cost.most")));
                });
        return heads;
    }

    private List<Cell> part(CostsRepresentation costs, int at) {
        CostsRepresentation.Part first = costs.items().getFirst().parts().get(at);
        String due = first.due().orElseThrow();
        double rate = costs.discount() / 100;
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Text(first.label()));
        cells.add(
                due.equals(YEARLY) ? new Cell.Formula(YEARS, costs.years()) : new Cell.Numeric(1));
        cells.add(factor(due, costs.years(), rate));
        for (CostsRepresentation.Plan plan : costs.items()) {
            CostsRepresentation.Part part = plan.parts().get(at);
            cells.add(end(part, CostsRepresentation.Amount::min));
            cells.add(end(part, CostsRepresentation.Amount::max));
        }
        return cells;
    }

    private Cell end(
            CostsRepresentation.Part part,
            Function<CostsRepresentation.Amount, Optional<Double>> end) {
        if (!part.hasAmount()) {
            return new Cell.Blank(context.text("cost.why." + part.why().orElseThrow()));
        }
        return end.apply(part.each().orElseThrow())
                .<Cell>map(Cell.Numeric::new)
                .orElseGet(() -> new Cell.Blank(context.text("cost.open")));
    }

    private static Cell factor(String due, int years, double rate) {
        String worth = "(1+" + RATE + ")^-" + YEARS;
        if (due.equals(YEARLY)) {
            return new Cell.Formula(
                    "IF($B$3=0," + YEARS + ",(1-" + worth + ")/" + RATE + ")",
                    rate == 0 ? years : (1 - Math.pow(1 + rate, -years)) / rate);
        }
        return due.equals(FINAL)
                ? new Cell.Formula(worth, Math.pow(1 + rate, -years))
                : new Cell.Numeric(1);
    }

    private List<Cell> sums(
            CostsRepresentation costs,
            String factors,
            String label,
            Function<CostsRepresentation.Plan, CostsRepresentation.Amount> amount) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Heading(label));
        cells.add(Cell.EMPTY);
        cells.add(Cell.EMPTY);
        int column = FIRST_PRODUCT;
        for (CostsRepresentation.Plan plan : costs.items()) {
            CostsRepresentation.Amount sum = amount.apply(plan);
            cells.add(sum(plan, sum.min(), factors, column++));
            cells.add(sum(plan, sum.max(), factors, column++));
        }
        return cells;
    }

    private Cell sum(
            CostsRepresentation.Plan plan, Optional<Double> value, String factors, int column) {
        if (plan.hasNoAmount() || value.isEmpty()) {
            return new Cell.Blank(context.text(plan.hasNoAmount() ? "cost.nothing" : "cost.open"));
        }
        int last = FIRST_PART + plan.parts().size() - 1;
        String own = name(column);
        return new Cell.Formula(
                "SUMPRODUCT($%1$s$%2$d:$%1$s$%3$d,%4$s$%2$d:%4$s$%3$d)"
                        .formatted(factors, FIRST_PART, last, own),
                value.get());
    }

    private List<Cell> gaps(CostsRepresentation costs) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Heading(context.text("cost.not-known")));
        cells.add(Cell.EMPTY);
        cells.add(Cell.EMPTY);
        for (CostsRepresentation.Plan plan : costs.items()) {
            cells.add(
                    new Cell.Text(
                            plan.gaps().isEmpty() ? "–" : context.messages().all(plan.gaps())));
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
