package org.bordercatalogue.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.bordercatalogue.capability.CostPart;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.Attribution;
import org.bordercatalogue.figure.Blank;
import org.bordercatalogue.figure.Bounds;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.Qualifier;
import org.bordercatalogue.kernel.LocalText;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.testing.BuiltInDefinitions;
import org.junit.jupiter.api.Test;

/** {@code -Dseed=n} repeats a run of the random cases. */
class CostCalculatorTest {
    private static final int CASES = 5_000;
    private static final List<String> MONEY =
            List.of(
                    "price",
                    "site_works_price",
                    "training_price",
                    "maintenance_price",
                    "consumables_price",
                    "decommissioning_price");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Registry registry = BuiltInDefinitions.shared().registry();
    private final CostCalculator calculator =
            new CostCalculator(registry, BuiltInDefinitions.shared().units());

    @Test
    void whatNobodyStatesIsAGapAndInNoSum() {
        CostPlan plan = plan(product(), assumptions(10, 0, "EUR"));

        assertThat(plan.gaps()).hasSameSizeAs(registry.costs());
        assertThat(plan.gaps()).extracting(PartCost.Gap::why).containsOnly(PartCost.Why.NOT_STATED);
    }

    @Test
    void yearlyCostsFallDueEachYearAndOthersOnce() {
        CostPlan plan =
                plan(
                        product(
                                "price", amount(Bounds.exactly(1000), "EUR"),
                                "maintenance_price", amount(Bounds.exactly(100), "EUR"),
                                "decommissioning_price", amount(Bounds.exactly(50), "EUR")),
                        assumptions(5, 0, "EUR"));

        assertThat(plan.total()).isEqualTo(CostRange.exactly(1550));
        assertThat(plan.cumulated().getFirst()).isEqualTo(CostRange.exactly(1000));
        assertThat(plan.cumulated().get(3)).isEqualTo(CostRange.exactly(1300));
        assertThat(plan.cumulated().getLast()).isEqualTo(CostRange.exactly(1550));
        assertThat(plan.gaps()).hasSize(registry.costs().size() - 3);
    }

    /** 100 at the end of each of 3 years at 10 %: 90.909 + 82.645 + 75.131. */
    @Test
    void discountsToTheBeginning() {
        CostPlan plan =
                plan(
                        product("maintenance_price", amount(Bounds.exactly(100), "EUR")),
                        assumptions(3, 10, "EUR"));

        assertThat(plan.present().low().getAsDouble()).isCloseTo(248.685, Offset.offset(0.001));
        assertThat(plan.total()).isEqualTo(CostRange.exactly(300));
    }

    @Test
    void severalFiguresGiveTheirRangeAndAnOpenEndStaysOpen() {
        CostPlan several =
                plan(
                        product(
                                "price",
                                amount(Bounds.exactly(145_000), "USD"),
                                "price",
                                amount(Bounds.exactly(207_000), "USD")),
                        assumptions(1, 0, "USD"));
        CostPlan open =
                plan(
                        product("price", amount(Bounds.atLeast(5_000_000), "PLN")),
                        assumptions(1, 0, "PLN"));

        assertThat(several.total())
                .isEqualTo(new CostRange(OptionalDouble.of(145_000), OptionalDouble.of(207_000)));
        assertThat(open.total())
                .isEqualTo(new CostRange(OptionalDouble.of(5_000_000), OptionalDouble.empty()));
    }

    @Test
    void anotherCurrencyCountsOnlyWithARateOfItsOwn() {
        Product product = product("price", amount(Bounds.exactly(100), "USD"));

        PartCost without = plan(product, assumptions(1, 0, "EUR")).parts().getFirst();
        CostPlan with =
                plan(
                        product,
                        new CostAssumptions(
                                Optional.of(1),
                                Optional.of(0d),
                                Optional.of("EUR"),
                                OptionalDouble.empty(),
                                List.of(new ExchangeRate("USD", 0.9, DAY)),
                                List.of(),
                                List.of()));

        assertThat(without)
                .isInstanceOfSatisfying(
                        PartCost.Gap.class,
                        gap -> assertThat(gap.why()).isEqualTo(PartCost.Why.RATE));
        assertThat(with.total()).isEqualTo(CostRange.exactly(90));
    }

    /** 2 kW for 1000 hours are 2000 kWh; at 0.25 a unit they cost 500 a year. */
    @Test
    void energyIsPricedByWhatTheReaderPays() {
        Product product =
                product(
                        "power_consumption",
                        new Figure.Measured(
                                Optional.empty(),
                                Bounds.exactly(2000),
                                "W",
                                Qualifier.EXACTLY,
                                Bounds.exactly(2000),
                                Attribution.NONE));

        CostPlan plan =
                plan(
                        product,
                        new CostAssumptions(
                                Optional.of(2),
                                Optional.of(0d),
                                Optional.of("EUR"),
                                OptionalDouble.of(1000),
                                List.of(),
                                List.of(new UnitPrice("energy", 0.25, "EUR")),
                                List.of()));

        assertThat(plan.total().low().getAsDouble()).isCloseTo(1000, Offset.offset(0.01));
        assertThat(plan(product, assumptions(2, 0, "EUR")).gaps())
                .extracting(PartCost.Gap::why)
                .contains(PartCost.Why.HOURS);
    }

    @Test
    void whatIsStatedNotToAriseCostsNothingAndIsNoGap() {
        CostPlan plan =
                plan(
                        product(
                                "decommissioning_price",
                                new Figure.Blanked(
                                        Blank.NOT_APPLICABLE, Optional.empty(), Attribution.NONE)),
                        assumptions(1, 0, "EUR"));

        assertThat(plan.known())
                .singleElement()
                .satisfies(known -> assertThat(known.origin()).isEqualTo(PartCost.Origin.NONE));
        assertThat(plan.gaps()).hasSize(registry.costs().size() - 1);
    }

    @Test
    void theReadersOwnFigureStandsInThePlaceOfWhatIsStated() {
        CostPlan plan =
                plan(
                        product("price", amount(Bounds.exactly(1000), "EUR")),
                        new CostAssumptions(
                                Optional.of(1),
                                Optional.of(0d),
                                Optional.of("EUR"),
                                OptionalDouble.empty(),
                                List.of(),
                                List.of(),
                                List.of(
                                        new EnteredCost(
                                                "p", "purchase", CostRange.exactly(700), "EUR"))));

        assertThat(plan.total()).isEqualTo(CostRange.exactly(700));
    }

    /**
     * Learning a gap adds what was learnt and moves nothing else; sums are those of their parts.
     */
    @Test
    void sumsHoldWhatIsKnownAndNothingElse() {
        for (int i = 0; i < CASES; i++) {
            Product product = anyProduct();
            CostAssumptions before = assumptions(1 + random.nextInt(30), random.nextInt(20), "EUR");
            CostPlan plan = plan(product, before);
            assertThat(plan.total()).as(place(i)).isEqualTo(sum(plan, false));
            assertThat(plan.present()).as(place(i)).isEqualTo(sum(plan, true));
            if (!plan.gaps().isEmpty()) {
                CostPart part = plan.gaps().get(random.nextInt(plan.gaps().size())).part();
                CostPlan after = plan(product, learning(before, part));
                assertThat(after.gaps()).as(place(i)).hasSize(plan.gaps().size() - 1);
                assertThat(after.known()).as(place(i)).containsAll(plan.known());
            }
        }
    }

    private Product anyProduct() {
        List<Object> figures = new ArrayList<>();
        for (String id : MONEY) {
            for (int i = random.nextInt(3); i > 0; i--) {
                double amount = random.nextInt(1_000_000);
                Bounds bounds =
                        switch (random.nextInt(4)) {
                            case 0 -> Bounds.atLeast(amount);
                            case 1 -> Bounds.atMost(amount);
                            case 2 -> Bounds.between(amount, amount * 1.5);
                            default -> Bounds.exactly(amount);
                        };
                figures.add(id);
                figures.add(amount(bounds, random.nextInt(5) == 0 ? "USD" : "EUR"));
            }
        }
        return product(figures.toArray());
    }

    private static CostRange sum(CostPlan plan, boolean present) {
        CostRange sum = CostRange.NOTHING;
        for (PartCost.Known each : plan.known()) {
            sum = sum.plus(present ? each.present() : each.total());
        }
        return sum;
    }

    private static CostAssumptions learning(CostAssumptions before, CostPart part) {
        return new CostAssumptions(
                before.years(),
                before.discount(),
                before.currency(),
                before.hours(),
                before.rates(),
                before.prices(),
                List.of(new EnteredCost("p", part.id(), CostRange.exactly(123), "EUR")));
    }

    private String place(int i) {
        return "seed %d, case %d".formatted(seed, i);
    }

    private CostPlan plan(Product product, CostAssumptions assumptions) {
        return calculator.costs(List.of(product), assumptions).plans().getFirst();
    }

    private static CostAssumptions assumptions(int years, double discount, String currency) {
        return new CostAssumptions(
                Optional.of(years),
                Optional.of(discount),
                Optional.of(currency),
                OptionalDouble.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Figure amount(Bounds bounds, String currency) {
        return new Figure.Measured(
                Optional.empty(), bounds, currency, Qualifier.EXACTLY, bounds, Attribution.NONE);
    }

    /**
     * @param figures ids of capabilities and figures in turn
     */
    private static Product product(Object... figures) {
        TreeMap<String, List<Figure>> all = new TreeMap<>();
        for (int i = 0; i < figures.length; i += 2) {
            all.computeIfAbsent((String) figures[i], _ -> new ArrayList<>())
                    .add((Figure) figures[i + 1]);
        }
        return new Product(
                "p",
                "acme",
                "P",
                Optional.empty(),
                "cargo-scanner",
                List.of(),
                LocalText.EMPTY,
                all,
                List.of());
    }
}
