package org.bordercatalogue.cost;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bordercatalogue.capability.CostPart;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.CurrencyCodes;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Reads the single values of which assumptions of cost are made. */
final class CostReader {
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

    private final Registry registry;

    CostReader(Registry registry) {
        this.registry = registry;
    }

    static int years(String text) {
        if (!text.matches("\\d{1,2}")
                || Integer.parseInt(text) < 1
                || Integer.parseInt(text) > CostAssumptions.MOST_YEARS) {
            throw refusal(
                    CostParameters.YEARS,
                    text,
                    "it is a whole number from 1 to " + CostAssumptions.MOST_YEARS);
        }
        return Integer.parseInt(text);
    }

    static double number(String name, String text, double most, String unit) {
        if (!text.matches(NUMBER) || Double.parseDouble(text) > most) {
            throw refusal(
                    name,
                    text,
                    "it is a number from 0 to " + CostText.plain(most) + ", in " + unit);
        }
        return Double.parseDouble(text);
    }

    static String currency(String name, String text, String code) {
        if (!CurrencyCodes.isKnown(code)) {
            throw refusal(name, text, "a currency is its code of three letters, such as EUR");
        }
        return code;
    }

    ExchangeRate rate(String text) {
        Matcher matcher = FX.matcher(text);
        if (!matcher.matches() || Double.parseDouble(matcher.group(2)) == 0) {
            throw refusal(
                    CostParameters.RATE,
                    text,
                    "a rate is written <currency>:<worth>@<day>, such as USD:0.92@2026-11-01");
        }
        return new ExchangeRate(
                currency(CostParameters.RATE, text, matcher.group(1)),
                Double.parseDouble(matcher.group(2)),
                day(text, matcher.group(3)));
    }

    private static LocalDate day(String text, String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw refusal(CostParameters.RATE, text, "there is no day " + day);
        }
    }

    UnitPrice price(String text) {
        Matcher matcher = UNIT_PRICE.matcher(text);
        if (!matcher.matches()) {
            throw refusal(
                    CostParameters.PRICE,
                    text,
                    "a price is written <cost>:<amount><currency>" + example(true));
        }
        CostPart part = part(CostParameters.PRICE, text, matcher.group(1));
        if (part.priced().isEmpty()) {
            throw refusal(
                    CostParameters.PRICE, text, "'" + part.id() + "' is not paid by its amount");
        }
        return new UnitPrice(
                part.id(),
                Double.parseDouble(matcher.group(2)),
                currency(CostParameters.PRICE, text, matcher.group(3)));
    }

    EnteredCost entered(String text) {
        Matcher matcher = OWN.matcher(text);
        if (!matcher.matches()) {
            throw refusal(
                    CostParameters.COST,
                    text,
                    "a cost is written <product>:<cost>:<amount><currency>" + example(false));
        }
        Matcher amount = AMOUNT.matcher(matcher.group(3));
        String low = amount.matches() ? amount.group("low") : null;
        String high = amount.matches() ? amount.group("high") : null;
        boolean range = amount.matches() && amount.group("to") != null;
        if (!amount.matches() || (low == null && high == null) || (!range && high != null)) {
            throw refusal(
                    CostParameters.COST,
                    text,
                    "an amount is written 5000EUR, 5000..7000EUR, 5000..EUR or ..7000EUR, and is"
                            + " never negative");
        }
        return new EnteredCost(
                matcher.group(1),
                part(CostParameters.COST, text, matcher.group(2)).id(),
                range ? between(text, low, high) : CostRange.exactly(value(low).getAsDouble()),
                currency(CostParameters.COST, text, amount.group("code")));
    }

    private static CostRange between(String text, @Nullable String low, @Nullable String high) {
        if (low != null && high != null && Double.parseDouble(low) > Double.parseDouble(high)) {
            throw refusal(CostParameters.COST, text, "its amounts ascend");
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

    static CatalogueException refusal(String name, String value, String right) {
        return new CatalogueException(
                ErrorCode.INVALID_PARAMETER,
                "The parameter '%s' cannot be '%s': %s.".formatted(name, value, right));
    }
}
