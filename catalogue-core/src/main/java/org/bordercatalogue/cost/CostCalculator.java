package org.bordercatalogue.cost;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.CostPart;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.unit.Units;

/** Adds up what products cost over the years. Pure; safe for concurrent use. */
public final class CostCalculator {
    private final Registry registry;
    private final Units units;

    public CostCalculator(Registry registry, Units units) {
        this.registry = registry;
        this.units = units;
    }

    public Costs costs(List<Product> products, CostAssumptions assumptions) {
        CostAssumptions settled =
                currency(products, assumptions).map(assumptions::settled).orElse(assumptions);
        return new Costs(
                settled, products.stream().map(product -> plan(product, settled)).toList());
    }

    /** The one asked for, else the one of most figures, by code where several are as frequent. */
    private Optional<String> currency(List<Product> products, CostAssumptions assumptions) {
        if (assumptions.currency().isPresent()) {
            return assumptions.currency();
        }
        Map<String, Integer> stated = new TreeMap<>();
        products.stream()
                .flatMap(product ->
                        capabilities(product).stream()
                                .filter(capability -> capability.kind() == Kind.MONEY)
                                .flatMap(capability -> product.figuresOf(capability.id()).stream()))
                .filter(Figure.Measured.class::isInstance)
                .forEach(
                        figure -> stated.merge(((Figure.Measured) figure).unit(), 1, Integer::sum));
        assumptions.entered().forEach(each -> stated.merge(each.currency(), 1, Integer::sum));
        return stated.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private List<Capability> capabilities(Product product) {
        return registry.capabilitiesOf(product.type()).stream()
                .filter(capability -> capability.cost().isPresent())
                .toList();
    }

    private CostPlan plan(Product product, CostAssumptions assumptions) {
        String currency = assumptions.currency().orElse("");
        CostFigures figures = new CostFigures(units, assumptions, currency);
        Discounting discounting = new Discounting(assumptions.span(), assumptions.discountShare());
        List<PartCost> parts = new ArrayList<>();
        for (CostPart part : registry.costs()) {
            parts.add(
                    assumptions
                            .findEntered(product.id(), part.id())
                            .map(own -> entered(part, own, assumptions, discounting))
                            .orElseGet(() -> stated(product, part, figures, discounting)));
        }
        return sum(product, parts, discounting);
    }

    private static PartCost entered(
            CostPart part, EnteredCost own, CostAssumptions assumptions, Discounting discounting) {
        OptionalDouble factor =
                assumptions.factor(own.currency(), assumptions.currency().orElse(""));
        if (factor.isEmpty()) {
            return new PartCost.Gap(part, PartCost.Why.RATE, "", List.of());
        }
        return known(
                part,
                PartCost.Origin.ENTERED,
                "",
                List.of(),
                own.amount().times(factor.getAsDouble()),
                List.of(),
                discounting);
    }

    /** The first capability that gives a cost; else why the first that says anything does not. */
    private PartCost stated(
            Product product, CostPart part, CostFigures figures, Discounting discounting) {
        List<CostFigures.Stated> all =
                capabilities(product).stream()
                        .filter(capability ->
                                capability.cost().orElseThrow().part().equals(part.id()))
                        .map(capability -> figures.read(product, part, capability))
                        .toList();
        for (CostFigures.Stated each : all) {
            if (each.each().isPresent() || each.none()) {
                return known(
                        part,
                        each.none() ? PartCost.Origin.NONE : PartCost.Origin.STATED,
                        each.capability().id(),
                        each.figures(),
                        each.each().orElse(CostRange.NOTHING),
                        each.leftOut(),
                        discounting);
            }
        }
        return all.stream()
                .filter(each -> !each.figures().isEmpty())
                .findFirst()
                .map(each ->
                        new PartCost.Gap(part, each.why(), each.capability().id(), each.figures()))
                .orElseGet(() -> new PartCost.Gap(part, PartCost.Why.NOT_STATED, "", List.of()));
    }

    private static PartCost.Known known(
            CostPart part,
            PartCost.Origin origin,
            String capability,
            List<Figure> figures,
            CostRange each,
            List<Figure> leftOut,
            Discounting discounting) {
        int times = discounting.times(part.timing());
        return new PartCost.Known(
                part,
                origin,
                capability,
                figures,
                each,
                times,
                each.times(times),
                each.times(discounting.factor(part.timing())),
                leftOut);
    }

    private static CostPlan sum(Product product, List<PartCost> parts, Discounting discounting) {
        CostRange total = CostRange.NOTHING;
        CostRange present = CostRange.NOTHING;
        List<CostRange> cumulated = new ArrayList<>();
        List<PartCost.Known> known =
                parts.stream()
                        .filter(PartCost.Known.class::isInstance)
                        .map(PartCost.Known.class::cast)
                        .toList();
        for (PartCost.Known each : known) {
            total = total.plus(each.total());
            present = present.plus(each.present());
        }
        for (int year = 0; year <= discounting.years(); year++) {
            CostRange paid = CostRange.NOTHING;
            for (PartCost.Known each : known) {
                double factor = discounting.paidBy(each.part().timing(), year);
                paid = factor == 0 ? paid : paid.plus(each.each().times(factor));
            }
            cumulated.add(paid);
        }
        return new CostPlan(product, parts, total, present, cumulated);
    }
}
