package org.bordercatalogue.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.CostPart;
import org.bordercatalogue.capability.CostUse;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.PricedUse;
import org.bordercatalogue.figure.Blank;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.unit.Unit;
import org.bordercatalogue.unit.Units;

/** What the figures of one capability say of a cost. Several figures give the range of them all. */
final class CostFigures {
    private final Units units;
    private final CostAssumptions assumptions;
    private final String currency;

    CostFigures(Units units, CostAssumptions assumptions, String currency) {
        this.units = units;
        this.assumptions = assumptions;
        this.currency = currency;
    }

    /**
     * @param each what it costs each time, absent where that is not known
     * @param why it is not known; of no meaning where it is
     */
    record Stated(
            Capability capability,
            List<Figure> figures,
            Optional<CostRange> each,
            PartCost.Why why,
            boolean none,
            List<Figure> leftOut) {}

    Stated read(Product product, CostPart part, Capability capability) {
        List<Figure> figures = product.figuresOf(capability.id());
        List<Figure.Measured> measured = measured(figures);
        if (measured.isEmpty()) {
            boolean none = !figures.isEmpty() && figures.stream().allMatch(CostFigures::isNone);
            return new Stated(
                    capability, figures, Optional.empty(), blank(figures), none, List.of());
        }
        List<CostRange> counted = new ArrayList<>();
        List<Figure> leftOut = new ArrayList<>();
        for (Figure.Measured figure : measured) {
            range(part, capability, figure)
                    .ifPresentOrElse(counted::add, () -> leftOut.add(figure));
        }
        Optional<CostRange> hull =
                counted.stream().reduce(CostRange::hull).filter(CostRange::isKnown);
        return new Stated(capability, figures, hull, why(part, capability), false, leftOut);
    }

    private static List<Figure.Measured> measured(List<Figure> figures) {
        return figures.stream()
                .filter(Figure.Measured.class::isInstance)
                .map(Figure.Measured.class::cast)
                .filter(figure -> !figure.attribution().optional())
                .toList();
    }

    private static boolean isNone(Figure figure) {
        return figure instanceof Figure.Blanked(Blank blank, _, _)
                && (blank == Blank.NOT_APPLICABLE || blank == Blank.NO);
    }

    private static PartCost.Why blank(List<Figure> figures) {
        if (figures.isEmpty()) {
            return PartCost.Why.NOT_STATED;
        }
        boolean disclosed =
                figures.stream()
                        .noneMatch(figure ->
                                figure instanceof Figure.Blanked(Blank blank, _, _)
                                        && blank == Blank.NOT_DISCLOSED);
        return disclosed ? PartCost.Why.CLAIMED : PartCost.Why.NOT_DISCLOSED;
    }

    private PartCost.Why why(CostPart part, Capability capability) {
        if (capability.kind() == Kind.MONEY) {
            return PartCost.Why.RATE;
        }
        if (isRunning(capability) && assumptions.hours().isEmpty()) {
            return PartCost.Why.HOURS;
        }
        return assumptions.findPrice(part.id()).isEmpty() ? PartCost.Why.PRICE : PartCost.Why.RATE;
    }

    private Optional<CostRange> range(
            CostPart part, Capability capability, Figure.Measured figure) {
        if (capability.kind() == Kind.MONEY) {
            return scaled(figure, assumptions.factor(figure.unit(), currency), 1);
        }
        PricedUse priced = part.priced().orElseThrow();
        boolean running = isRunning(capability);
        if (running && assumptions.hours().isEmpty()) {
            return Optional.empty();
        }
        Optional<UnitPrice> price = assumptions.findPrice(part.id());
        if (price.isEmpty()) {
            return Optional.empty();
        }
        Unit canonical = capability.unit().orElseThrow();
        double amount =
                units.convert(1, canonical, running ? priced.hourly() : priced.yearly())
                        * (running ? assumptions.hours().getAsDouble() : 1);
        UnitPrice own = price.orElseThrow();
        return scaled(figure, assumptions.factor(own.currency(), currency), amount * own.amount());
    }

    private static Optional<CostRange> scaled(
            Figure.Measured figure, OptionalDouble rate, double amount) {
        return rate.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new CostRange(figure.canonical().lower(), figure.canonical().upper())
                                .times(amount * rate.getAsDouble()));
    }

    private static boolean isRunning(Capability capability) {
        return capability.cost().filter(CostUse::running).isPresent();
    }
}
