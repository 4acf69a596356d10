package org.bordercatalogue.web.compare;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.bordercatalogue.browse.ComparedProducts;
import org.bordercatalogue.capability.CostPart;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.compare.ComparisonState;
import org.bordercatalogue.cost.CostAssumptions;
import org.bordercatalogue.cost.CostParameters;
import org.bordercatalogue.cost.CostPlan;
import org.bordercatalogue.cost.Costs;
import org.bordercatalogue.cost.EnteredCost;
import org.bordercatalogue.cost.PartCost;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.web.figure.FigureView;
import org.bordercatalogue.web.page.PageContext;

/** Makes the view of costs over the years. */
final class CostViews {
    private static final List<String> OWN =
            List.of(
                    CostParameters.YEARS,
                    CostParameters.DISCOUNT,
                    CostParameters.CURRENCY,
                    CostParameters.HOURS,
                    CostParameters.RATE,
                    CostParameters.PRICE,
                    CostParameters.COST);

    private final Registry registry;
    private final ComparisonAddresses addresses;
    private final PageContext context;
    private final CostWords words;

    CostViews(Registry registry, ComparisonAddresses addresses, PageContext context) {
        this.registry = registry;
        this.addresses = addresses;
        this.context = context;
        this.words = new CostWords(context);
    }

    CostsView view(ComparisonState state, ComparedProducts compared) {
        Costs costs = compared.costs();
        CostAssumptions assumptions = costs.assumptions();
        CostPlots plots = new CostPlots(costs.currency(), words, context);
        AssumptionViews fields = new AssumptionViews(registry, context);
        return new CostsView(
                lead(costs),
                costs.plans().stream().map(words::gapNames).filter(it -> !it.isEmpty()).toList(),
                context.links().with("/compare/costs", ""),
                addresses.kept(state, OWN, context.visit()),
                context.messages().typed(assumptions.span()),
                context.messages().typed(assumptions.discount().orElse(0d)),
                assumptions.hours().isEmpty()
                        ? ""
                        : context.messages().typed(assumptions.hours().getAsDouble()),
                AssumptionViews.currencies(costs),
                fields.rates(compared),
                LocalDate.now(Clock.systemUTC()).toString(),
                fields.prices(assumptions),
                compared.comparison().products().stream().map(each -> each.name()).toList(),
                rows(costs),
                costs.currency().isEmpty() ? List.<CostsView.Total>of() : totals(costs),
                plots.stack(costs),
                plots.lines(costs),
                yearly(costs));
    }

    private String lead(Costs costs) {
        return costs.currency().isEmpty()
                ? context.text("cost.lead.none")
                : context.messages()
                        .text(
                                "cost.lead",
                                Map.of(
                                        "count",
                                        costs.assumptions().span(),
                                        "currency",
                                        costs.currency()));
    }

    private List<CostsView.Row> rows(Costs costs) {
        List<CostPart> parts = registry.costs();
        List<CostsView.Row> rows = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            int place = at;
            rows.add(
                    new CostsView.Row(
                            context.in(parts.get(at).label()),
                            context.text(
                                    "cost.due."
                                            + parts.get(at)
                                                    .timing()
                                                    .name()
                                                    .toLowerCase(Locale.ROOT)),
                            costs.plans().stream()
                                    .map(plan ->
                                            cell(
                                                    plan,
                                                    plan.parts().get(place),
                                                    costs.assumptions()))
                                    .toList()));
        }
        return rows;
    }

    private CostsView.Cell cell(CostPlan plan, PartCost cost, CostAssumptions assumptions) {
        String product = plan.product().id();
        String name = CostForm.OWN + product + ":" + cost.part().id();
        String own =
                assumptions
                        .findEntered(product, cost.part().id())
                        .map(it -> AssumptionViews.typed(it.currency(), amount(it), assumptions))
                        .orElse("");
        String label =
                context.messages()
                        .text(
                                "cost.own",
                                Map.of(
                                        "label",
                                        context.in(cost.part().label()),
                                        "name",
                                        plan.product().name()));
        return switch (cost) {
            case PartCost.Known known ->
                    new CostsView.Cell(
                            known.origin().code(),
                            words.amount(known.each()),
                            context.text("cost.origin." + known.origin().code()),
                            figures(known.capability(), known.figures()),
                            known.leftOut().isEmpty()
                                    ? ""
                                    : context.messages()
                                            .text("cost.left-out", "count", known.leftOut().size()),
                            name,
                            own,
                            label);
            case PartCost.Gap gap ->
                    new CostsView.Cell(
                            "unknown",
                            "",
                            context.text("cost.why." + gap.why().code()),
                            figures(gap.capability(), gap.figures()),
                            "",
                            name,
                            own,
                            label);
        };
    }

    private String amount(EnteredCost own) {
        return own.amount().isExact()
                ? context.messages().typed(own.amount().low().getAsDouble())
                : end(own.amount().low()) + ".." + end(own.amount().high());
    }

    private String end(OptionalDouble end) {
        return end.isEmpty() ? "" : context.messages().typed(end.getAsDouble());
    }

    private List<FigureView> figures(String capability, List<Figure> figures) {
        return registry.findCapability(capability)
                .map(each -> context.figures().list(each, figures))
                .orElse(List.of());
    }

    private List<CostsView.Total> totals(Costs costs) {
        CostsView.Total paid =
                new CostsView.Total(
                        context.messages().text("cost.total", "count", costs.assumptions().span()),
                        true,
                        costs.plans().stream()
                                .map(plan -> new CostsView.Sum(sum(plan, false), words.gaps(plan)))
                                .toList());
        if (costs.assumptions().discountShare() == 0) {
            return List.of(paid);
        }
        CostsView.Total present =
                new CostsView.Total(
                        context.messages()
                                .text(
                                        "cost.present",
                                        "rate",
                                        costs.assumptions().discount().orElse(0d)),
                        true,
                        costs.plans().stream()
                                .map(plan -> new CostsView.Sum(sum(plan, true), words.gaps(plan)))
                                .toList());
        return List.of(paid, present);
    }

    /** What nothing is known of has no sum: zero would be a claim. */
    private String sum(CostPlan plan, boolean present) {
        return plan.known().isEmpty()
                ? context.text("cost.nothing")
                : words.amount(present ? plan.present() : plan.total());
    }

    private List<CostsView.Year> yearly(Costs costs) {
        if (costs.isEmpty()) {
            return List.of();
        }
        return IntStream.rangeClosed(0, costs.assumptions().span())
                .mapToObj(year ->
                        new CostsView.Year(
                                year == 0
                                        ? context.text("cost.start")
                                        : context.messages().text("cost.year", "year", year),
                                costs.plans().stream()
                                        .map(plan ->
                                                plan.known().isEmpty()
                                                        ? context.text("cost.nothing")
                                                        : words.amount(plan.cumulated().get(year)))
                                        .toList()))
                .toList();
    }
}
