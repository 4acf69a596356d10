package org.bordercatalogue.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.compare.Axes;
import org.bordercatalogue.compare.ComparisonState;
import org.bordercatalogue.compare.ComparisonView;
import org.bordercatalogue.compare.RowOrder;
import org.bordercatalogue.cost.CostAssumptions;
import org.bordercatalogue.cost.CostRange;
import org.bordercatalogue.cost.EnteredCost;
import org.bordercatalogue.cost.ExchangeRate;
import org.bordercatalogue.cost.UnitPrice;

/** Comparisons with all that an address can say; the same for the same seed. */
public final class RandomComparisons {
    private static final List<String> CODES = List.of("EUR", "USD", "XOF", "JPY");

    private final RandomRequirements requirements;
    private final List<String> quantities;
    private final Random random;

    public RandomComparisons(Registry registry, Random random) {
        this.requirements = new RandomRequirements(registry, random);
        this.quantities =
                registry.listCapabilities().stream()
                        .filter(each -> each.kind() == Kind.QUANTITY)
                        .map(Capability::id)
                        .toList();
        this.random = random;
    }

    /** Of up to as many products as there may be. */
    public ComparisonState state() {
        List<String> items =
                IntStream.range(0, random.nextInt(ComparisonState.MOST_ITEMS + 1))
                        .mapToObj(at -> "product-" + at)
                        .collect(ArrayList::new, List::add, List::addAll);
        Collections.shuffle(items, random);
        return state(items);
    }

    /** Of these products, some of them pinned. */
    public ComparisonState state(List<String> items) {
        return new ComparisonState(
                items,
                items.stream().filter(_ -> random.nextInt(5) == 0).toList(),
                pick(List.of(ComparisonView.values())),
                pick(List.of(RowOrder.values())),
                random.nextBoolean(),
                requirements.profile(),
                assumptions(items),
                new Axes(axis(), axis()));
    }

    private Optional<String> axis() {
        return random.nextBoolean() ? Optional.empty() : Optional.of(pick(quantities));
    }

    private CostAssumptions assumptions(List<String> items) {
        return new CostAssumptions(
                random.nextBoolean() ? Optional.of(1 + random.nextInt(50)) : Optional.empty(),
                random.nextBoolean() ? Optional.of(number(50)) : Optional.empty(),
                random.nextBoolean() ? Optional.of(pick(CODES)) : Optional.empty(),
                random.nextBoolean() ? OptionalDouble.of(number(8784)) : OptionalDouble.empty(),
                CODES.stream().filter(_ -> random.nextInt(3) == 0).map(this::rate).toList(),
                random.nextBoolean()
                        ? List.of(new UnitPrice("energy", number(3), pick(CODES)))
                        : List.of(),
                items.stream().filter(_ -> random.nextInt(3) == 0).map(this::entered).toList());
    }

    private ExchangeRate rate(String code) {
        return new ExchangeRate(
                code,
                Math.rint(1 + 1000 * number(900)) / 1000,
                LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4000)));
    }

    private EnteredCost entered(String item) {
        double one = number(1_000_000);
        double other = Math.rint(100 * (one + number(1_000_000))) / 100;
        CostRange range =
                switch (random.nextInt(4)) {
                    case 0 -> new CostRange(OptionalDouble.of(one), OptionalDouble.empty());
                    case 1 -> new CostRange(OptionalDouble.empty(), OptionalDouble.of(one));
                    case 2 -> new CostRange(OptionalDouble.of(one), OptionalDouble.of(other));
                    default -> CostRange.exactly(one);
                };
        return new EnteredCost(
                item, pick(List.of("purchase", "training", "decommissioning")), range, pick(CODES));
    }

    /** Of two decimals at most, as people type them. */
    private double number(int below) {
        return random.nextInt(below * 100) / 100d;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
