package org.bordercatalogue.cost;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bordercatalogue.capability.CostPart;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.search.Parameter;
import org.jspecify.annotations.Nullable;

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

    private static final String NUMBER = "\\d{1,15}(?:\\.\\d{1,6})?";
    private static final Pattern FX =
            Pattern.compile("([A-Z]{3}):(" + NUMBER + ")@(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern UNIT_PRICE =
            Pattern.compile("([a-z0-9.-]+):(" + NUMBER + ")([A-Z]{3})");
    private static final Pattern OWN = Pattern.compile("([^:]+):([a-z0-9.-]+):(.+)");
    private static final Pattern AMOUNT =
            Pattern.compile(
                    "(?<low>"
                            + NUMBER
                            + ")?(?<to>\\.\\.)?(?<high>"
                            + NUMBER
                            + ")?(?<code>[A-Z]{3})");
    private static final Set<String> CODES =
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toUnmodifiableSet());
    private static final int MOST = 200;

    private final Registry registry;

    public CostParameters(Registry registry) {
        this.registry = registry;
    }

    public static boolean isOwn(String name) {
        return NAMES.contains(name);
    }

    /** The assumptions among the parameters of an address; all others are left alone. */
    public CostAssumptions parse(List<Parameter> parameters) {
        return new CostAssumptions(
                last(parameters, YEARS).map(CostParameters::years),
                last(parameters, DISCOUNT)
                        .map(text ->
                                number(DISCOUNT, text, CostAssumptions.MOST_DISCOUNT, "percent")),
                last(parameters, CURRENCY).map(text -> currency(CURRENCY, text, text)),
                last(parameters, HOURS)
                        .map(text ->
                                OptionalDouble.of(
                                        number(
                                                HOURS,
                                                text,
                                                CostAssumptions.HOURS_OF_A_YEAR,
                                                "hours a year")))
                        .orElse(OptionalDouble.empty()),
                all(parameters, RATE, this::rate, ExchangeRate::currency),
                all(parameters, PRICE, this::price, UnitPrice::part),
                all(parameters, COST, this::entered, own -> own.item() + ":" + own.part()));
    }

    /** The parameters of assumptions in their fixed order; what is left to choice is left out. */
    public static List<Parameter> format(CostAssumptions assumptions) {
        List<Parameter> all = new ArrayList<>();
        assumptions.years().ifPresent(it -> all.add(new Parameter(YEARS, it.toString())));
        assumptions.discount().ifPresent(it -> all.add(new Parameter(DISCOUNT, plain(it))));
        assumptions.currency().ifPresent(it -> all.add(new Parameter(CURRENCY, it)));
        assumptions.hours().ifPresent(it -> all.add(new Parameter(HOURS, plain(it))));
        assumptions.rates().forEach(it -> all.add(new Parameter(RATE, text(it))));
        assumptions.prices().forEach(it -> all.add(new Parameter(PRICE, text(it))));
        assumptions.entered().forEach(it -> all.add(new Parameter(COST, text(it))));
        return List.copyOf(all);
    }

    private static String text(ExchangeRate rate) {
        return rate.currency() + ":" + plain(rate.value()) + "@" + rate.day();
    }

    private static String text(UnitPrice price) {
        return price.part() + ":" + plain(price.amount()) + price.currency();
    }

    private static String text(EnteredCost own) {
        return own.item() + ":" + own.part() + ":" + amount(own.amount()) + own.currency();
    }

    /** A range as it is typed and stands in an address: {@code 5}, {@code 5..7}, {@code 5..}. */
    public static String amount(CostRange range) {
        if (range.isExact()) {
            return plain(range.low().getAsDouble());
        }
        return end(range.low()) + ".." + end(range.high());
    }

    private static String end(OptionalDouble end) {
        return end.isEmpty() ? "" : plain(end.getAsDouble());
    }

    /** The shortest decimal that reads back as the same number. */
    public static String plain(double value) {
        return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
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
            throw refusal(name, "", "up to " + MOST + " are read at once");
        }
        Set<String> seen = new HashSet<>();
        for (T each : all) {
            if (!seen.add(key.apply(each))) {
                throw refusal(name, key.apply(each), "it is given twice, and not alike");
            }
        }
        return all;
    }

    private static int years(String text) {
        if (!text.matches("\\d{1,2}")
                || Integer.parseInt(text) < 1
                || Integer.parseInt(text) > CostAssumptions.MOST_YEARS) {
            throw refusal(
                    YEARS, text, "it is a whole number from 1 to " + CostAssumptions.MOST_YEARS);
        }
        return Integer.parseInt(text);
    }

    private static double number(String name, String text, double most, String unit) {
        if (!text.matches(NUMBER) || Double.parseDouble(text) > most) {
            throw refusal(name, text, "it is a number from 0 to " + plain(most) + ", in " + unit);
        }
        return Double.parseDouble(text);
    }

    private static String currency(String name, String text, String code) {
        if (!CODES.contains(code)) {
            throw refusal(name, text, "a currency is its code of three letters, such as EUR");
        }
        return code;
    }

    private ExchangeRate rate(String text) {
        Matcher matcher = FX.matcher(text);
        if (!matcher.matches() || Double.parseDouble(matcher.group(2)) == 0) {
            throw refusal(
                    RATE,
                    text,
                    "a rate is written <currency>:<worth>@<day>, such as USD:0.92@2026-11-01");
        }
        return new ExchangeRate(
                currency(RATE, text, matcher.group(1)),
                Double.parseDouble(matcher.group(2)),
                day(text, matcher.group(3)));
    }

    private static LocalDate day(String text, String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw refusal(RATE, text, "there is no day " + day);
        }
    }

    private UnitPrice price(String text) {
        Matcher matcher = UNIT_PRICE.matcher(text);
        if (!matcher.matches()) {
            throw refusal(
                    PRICE, text, "a price is written <cost>:<amount><currency>" + example(true));
        }
        CostPart part = part(PRICE, text, matcher.group(1));
        if (part.priced().isEmpty()) {
            throw refusal(PRICE, text, "'" + part.id() + "' is not paid by its amount");
        }
        return new UnitPrice(
                part.id(),
                Double.parseDouble(matcher.group(2)),
                currency(PRICE, text, matcher.group(3)));
    }

    private EnteredCost entered(String text) {
        Matcher matcher = OWN.matcher(text);
        if (!matcher.matches()) {
            throw refusal(
                    COST,
                    text,
                    "a cost is written <product>:<cost>:<amount><currency>" + example(false));
        }
        Matcher amount = AMOUNT.matcher(matcher.group(3));
        String low = amount.matches() ? amount.group("low") : null;
        String high = amount.matches() ? amount.group("high") : null;
        boolean range = amount.matches() && amount.group("to") != null;
        if (!amount.matches() || (low == null && high == null) || (!range && high != null)) {
            throw refusal(
                    COST,
                    text,
                    "an amount is written 5000EUR, 5000..7000EUR, 5000..EUR or ..7000EUR, and is"
                            + " never negative");
        }
        return new EnteredCost(
                matcher.group(1),
                part(COST, text, matcher.group(2)).id(),
                range ? between(text, low, high) : CostRange.exactly(value(low).getAsDouble()),
                currency(COST, text, amount.group("code")));
    }

    private static CostRange between(String text, @Nullable String low, @Nullable String high) {
        if (low != null && high != null && Double.parseDouble(low) > Double.parseDouble(high)) {
            throw refusal(COST, text, "its amounts ascend");
        }
        return new CostRange(value(low), value(high));
    }

    private static OptionalDouble value(@Nullable String number) {
        return number == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(number));
    }

    private CostPart part(String name, String text, String id) {
        return registry.costs().stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        refusal(
                                name,
                                text,
                                "the costs are "
                                        + registry.costs().stream()
                                                .map(CostPart::id)
                                                .collect(Collectors.joining(", "))));
    }

    private String example(boolean priced) {
        return registry.costs().stream()
                .filter(part -> !priced || part.priced().isPresent())
                .findFirst()
                .map(part -> ", such as " + (priced ? "" : "acme-one:") + part.id() + ":0.25EUR")
                .orElse("");
    }

    private static CatalogueException refusal(String name, String value, String right) {
        return new CatalogueException(
                ErrorCode.INVALID_PARAMETER,
                "The parameter '%s' cannot be '%s': %s.".formatted(name, value, right));
    }
}
