package org.bordercatalogue.cost;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.search.Parameter;

/**
 * The assumptions of a cost in an address, both ways (law 3): {@code years=10}, {@code
 * discount=3.5} (percent a year), {@code currency=EUR}, {@code hours=2000}, {@code
 * fx=USD:0.92@2026-11-01}, {@code price=energy:0.25EUR}, {@code
 * cost=acme-one:maintenance:10000..12000EUR}. Whatever cannot be read is refused with {@code
 * INVALID_PARAMETER}, naming what would be right.
 */
public final class CostParameters {
    public static final String YEARS = "years";
    public static final String DISCOUNT = "discount";
    public static final String CURRENCY = "currency";
    public static final String HOURS = "hours";
    public static final String RATE = "fx";
    public static final String PRICE = "price";
    public static final String COST = "cost";

    /** In the order in which they stand in an address. */
    public static final List<String> NAMES =
            List.of(YEARS, DISCOUNT, CURRENCY, HOURS, RATE, PRICE, COST);

    private static final int MOST = 200;

    private final CostReader reader;

    public CostParameters(Registry registry) {
        this.reader = new CostReader(registry);
    }

    public static boolean isOwn(String name) {
        return NAMES.contains(name);
    }

    /** The assumptions among the parameters of an address; all others are left alone. */
    public CostAssumptions parse(List<Parameter> parameters) {
        return new CostAssumptions(
                last(parameters, YEARS).map(CostReader::years),
                last(parameters, DISCOUNT)
                        .map(text ->
                                CostReader.number(
                                        DISCOUNT, text, CostAssumptions.MOST_DISCOUNT, "percent")),
                last(parameters, CURRENCY).map(text -> CostReader.currency(CURRENCY, text, text)),
                last(parameters, HOURS)
                        .map(text ->
                                OptionalDouble.of(
                                        CostReader.number(
                                                HOURS,
                                                text,
                                                CostAssumptions.HOURS_OF_A_YEAR,
                                                "hours a year")))
                        .orElse(OptionalDouble.empty()),
                all(parameters, RATE, reader::rate, ExchangeRate::currency),
                all(parameters, PRICE, reader::price, UnitPrice::part),
                all(parameters, COST, reader::entered, own -> own.item() + ":" + own.part()));
    }

    /** The parameters of assumptions in their fixed order; what is left to choice is left out. */
    public static List<Parameter> format(CostAssumptions assumptions) {
        List<Parameter> all = new ArrayList<>();
        assumptions.years().ifPresent(it -> all.add(new Parameter(YEARS, it.toString())));
        assumptions
                .discount()
                .ifPresent(it -> all.add(new Parameter(DISCOUNT, CostText.plain(it))));
        assumptions.currency().ifPresent(it -> all.add(new Parameter(CURRENCY, it)));
        assumptions.hours().ifPresent(it -> all.add(new Parameter(HOURS, CostText.plain(it))));
        assumptions.rates().forEach(it -> all.add(new Parameter(RATE, CostText.of(it))));
        assumptions.prices().forEach(it -> all.add(new Parameter(PRICE, CostText.of(it))));
        assumptions.entered().forEach(it -> all.add(new Parameter(COST, CostText.of(it))));
        return List.copyOf(all);
    }

    private static Optional<String> last(List<Parameter> parameters, String name) {
        return parameters.stream()
                .filter(each -> each.name().equals(name) && !each.value().isBlank())
                .map(each -> each.value().strip())
                .reduce((first, second) -> second);
    }

    private static <T> List<T> all(
            List<Parameter> parameters,
            String name,
            Function<String, T> read,
            Function<T, String> key) {
        List<T> all =
                parameters.stream()
                        .filter(each -> each.name().equals(name) && !each.value().isBlank())
                        .map(each -> read.apply(each.value().strip()))
                        .distinct()
                        .toList();
        if (all.size() > MOST) {
            throw CostReader.refusal(name, "", "up to " + MOST + " are read at once");
        }
        Set<String> seen = new HashSet<>();
        for (T each : all) {
            if (!seen.add(key.apply(each))) {
                throw CostReader.refusal(name, key.apply(each), "it is given twice, and not alike");
            }
        }
        return all;
    }
}
