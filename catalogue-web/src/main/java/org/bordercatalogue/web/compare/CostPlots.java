package org.bordercatalogue.web.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bordercatalogue.cost.CostPlan;
import org.bordercatalogue.cost.CostRange;
import org.bordercatalogue.cost.Costs;
import org.bordercatalogue.cost.PartCost;
import org.bordercatalogue.web.page.PageContext;

/** Draws costs: what is certain is filled, what may come on top is outlined. */
final class CostPlots {
    private static final double LENGTH = 620;
    private static final double HEIGHT = 280;
    private static final int ROW = 62;
    private static final int NAME = 14;
    private static final int BAR = 20;
    private static final int GAPS = 55;
    private static final int LABEL = 14;

    private final String currency;
    private final CostWords words;
    private final PageContext context;

    CostPlots(String currency, CostWords words, PageContext context) {
        this.currency = currency;
        this.words = words;
        this.context = context;
    }

    /** Discounted sums as bars; absent where nothing is known. */
    Optional<CostsView.StackView> stack(Costs costs) {
        double most =
                costs.plans().stream().mapToDouble(plan -> most(plan.present())).max().orElse(0);
        if (costs.isEmpty() || most <= 0) {
            return Optional.empty();
        }
        MoneyScale scale = MoneyScale.upTo(most, LENGTH);
        List<CostsView.Bar> bars =
                IntStream.range(0, costs.plans().size())
                        .mapToObj(at -> bar(costs.plans().get(at), at * ROW, scale))
                        .toList();
        return Optional.of(
                new CostsView.StackView(
                        context.messages().text("cost.plot.stack", "currency", currency),
                        bars.size() * ROW + 8,
                        bars,
                        scale.ticks().stream()
                                .map(tick ->
                                        new CostsView.Tick(
                                                scale.at(tick), context.messages().number(tick)))
                                .toList(),
                        legend(costs)));
    }

    private List<CostsView.Part> legend(Costs costs) {
        List<PartCost> parts = costs.plans().getFirst().parts();
        return IntStream.range(0, parts.size())
                .filter(at ->
                        costs.plans().stream()
                                .anyMatch(plan -> plan.parts().get(at) instanceof PartCost.Known))
                .mapToObj(
                        at -> new CostsView.Part(at + 1, context.in(parts.get(at).part().label())))
                .toList();
    }

    private static double most(CostRange range) {
        return range.high().orElse(range.low().orElse(0));
    }

    private String money(CostRange range) {
        return words.amount(range) + "\u00a0" + currency;
    }

    private CostsView.Bar bar(CostPlan plan, int top, MoneyScale scale) {
        List<CostsView.Segment> segments = new ArrayList<>();
        double sum = 0;
        for (int at = 0; at < plan.parts().size(); at++) {
            if (plan.parts().get(at) instanceof PartCost.Known known) {
                double certain = known.present().low().orElse(0);
                if (certain > 0) {
                    segments.add(
                            new CostsView.Segment(
                                    scale.at(sum),
                                    MoneyScale.text(scale.place(sum + certain) - scale.place(sum)),
                                    at + 1,
                                    context.in(known.part().label())
                                            + " "
                                            + money(known.present())));
                    sum += certain;
                }
            }
        }
        double end = most(plan.present());
        return new CostsView.Bar(
                plan.product().name(),
                top + NAME,
                top + BAR,
                segments,
                scale.at(sum),
                MoneyScale.text(Math.max(0, scale.place(end) - scale.place(sum))),
                plan.known().isEmpty() ? context.text("cost.nothing") : money(plan.present()),
                words.gaps(plan),
                top + GAPS);
    }

    /** How discounted sums grow; absent where nothing is known. */
    Optional<CostsView.LinesView> lines(Costs costs) {
        List<CostPlan> drawn =
                costs.plans().stream().filter(plan -> most(plan.present()) > 0).toList();
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        double most = drawn.stream().mapToDouble(plan -> most(plan.present())).max().orElse(1);
        MoneyScale up = MoneyScale.upTo(most, HEIGHT);
        int years = costs.assumptions().span();
        List<Double> labels = labels(drawn, up);
        return Optional.of(
                new CostsView.LinesView(
                        context.messages().text("cost.plot.lines", "currency", currency),
                        currency,
                        IntStream.rangeClosed(0, years)
                                .filter(year -> years <= 12 || year % 5 == 0)
                                .mapToObj(year ->
                                        new CostsView.Tick(
                                                x(year, years), context.messages().count(year)))
                                .toList(),
                        up.ticks().stream()
                                .map(tick ->
                                        new CostsView.Tick(
                                                MoneyScale.text(HEIGHT - up.place(tick)),
                                                context.messages().number(tick)))
                                .toList(),
                        IntStream.range(0, drawn.size())
                                .mapToObj(at ->
                                        line(
                                                drawn.get(at),
                                                costs.plans().indexOf(drawn.get(at)) + 1,
                                                up,
                                                years,
                                                labels.get(at)))
                                .toList()));
    }

    private CostsView.Line line(
            CostPlan plan, int number, MoneyScale up, int years, double labelY) {
        String high = path(plan, up, years, true);
        String low = path(plan, up, years, false);
        return new CostsView.Line(
                number,
                plan.product().name(),
                high,
                high.equals(low) ? "" : high + " " + reversed(low),
                MoneyScale.text(labelY),
                plan.product().name() + ": " + money(plan.present()));
    }

    private static String path(CostPlan plan, MoneyScale up, int years, boolean high) {
        return IntStream.rangeClosed(0, years)
                .mapToObj(year -> {
                    CostRange sum = plan.cumulated().get(year);
                    double value = high ? most(sum) : sum.low().orElse(0);
                    return x(year, years) + "," + MoneyScale.text(HEIGHT - up.place(value));
                })
                .collect(Collectors.joining(" "));
    }

    private static String reversed(String points) {
        return List.of(points.split(" ", -1)).reversed().stream().collect(Collectors.joining(" "));
    }

    private static String x(int year, int years) {
        return MoneyScale.text(520.0 * year / years);
    }

    /** Names at the ends of the lines, moved apart where lines end close to each other. */
    private static List<Double> labels(List<CostPlan> plans, MoneyScale up) {
        List<Integer> order =
                IntStream.range(0, plans.size())
                        .boxed()
                        .sorted(
                                Comparator.comparingDouble((Integer at) ->
                                        HEIGHT - up.place(most(plans.get(at).present()))))
                        .toList();
        double[] places = new double[plans.size()];
        double free = 0;
        for (int at : order) {
            double wanted = HEIGHT - up.place(most(plans.get(at).present()));
            places[at] = Math.max(wanted, free);
            free = places[at] + LABEL;
        }
        return Arrays.stream(places).boxed().toList();
    }
}
