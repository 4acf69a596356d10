package org.bordercatalogue.cost;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * All that a sum of costs rests on besides the stated figures; sorted, so that equal assumptions
 * are equal.
 *
 * @param years over which costs are added up, from 1 to {@value #MOST_YEARS}
 * @param discount in percent a year, from 0 to {@value #MOST_DISCOUNT}
 * @param currency of the sum; absent to take the one that most figures are stated in
 * @param hours for which the equipment runs in a year, where the reader says so
 */
public record CostAssumptions(
        Optional<Integer> years,
        Optional<Double> discount,
        Optional<String> currency,
        OptionalDouble hours,
        List<ExchangeRate> rates,
        List<UnitPrice> prices,
        List<EnteredCost> entered) {
    public static final int USUAL_YEARS = 10;
    public static final int MOST_YEARS = 50;
    public static final int MOST_DISCOUNT = 50;
    public static final double HOURS_OF_A_YEAR = 8784;

    /** Nothing assumed yet: the usual number of years, and no discount. */
    public static final CostAssumptions NONE =
            new CostAssumptions(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    OptionalDouble.empty(),
                    List.of(),
                    List.of(),
                    List.of());

    public CostAssumptions {
        rates = sorted(rates, Comparator.comparing(ExchangeRate::currency));
        prices = sorted(prices, Comparator.comparing(UnitPrice::part));
        entered =
                sorted(
                        entered,
                        Comparator.comparing(EnteredCost::item).thenComparing(EnteredCost::part));
    }

    private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
        return list.stream().sorted(order).toList();
    }

    public int span() {
        return years.orElse(USUAL_YEARS);
    }

    /** As a share, 0.04 for 4 %. */
    public double discountShare() {
        return discount.orElse(0d) / 100;
    }

    public Optional<ExchangeRate> findRate(String code) {
        return rates.stream().filter(each -> each.currency().equals(code)).findFirst();
    }

    public Optional<UnitPrice> findPrice(String part) {
        return prices.stream().filter(each -> each.part().equals(part)).findFirst();
    }

    public Optional<EnteredCost> findEntered(String item, String part) {
        return entered.stream()
                .filter(each -> each.item().equals(item) && each.part().equals(part))
                .findFirst();
    }

    /** What one unit of a currency is worth in the currency of the sum; absent without a rate. */
    public OptionalDouble factor(String from, String to) {
        return from.equals(to)
                ? OptionalDouble.of(1)
                : findRate(from)
                        .map(rate -> OptionalDouble.of(rate.value()))
                        .orElse(OptionalDouble.empty());
    }

    /** With all that is left to choice said, so that nothing is assumed in silence. */
    public CostAssumptions settled(String code) {
        return new CostAssumptions(
                Optional.of(span()),
                Optional.of(discount.orElse(0d)),
                Optional.of(code),
                hours,
                rates,
                prices,
                entered);
    }

    public boolean isSettled() {
        return years.isPresent() && discount.isPresent() && currency.isPresent();
    }
}
