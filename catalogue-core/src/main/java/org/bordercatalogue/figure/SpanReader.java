package org.bordercatalogue.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.unit.Unit;
import org.bordercatalogue.unit.Units;

/**
 * Reads range literals: {@code 300mm..}, {@code ..50uSv}, {@code 10..20}, {@code 10..<20}, {@code
 * 10000USD..}. Decimals have a dot; a bare number is in the canonical unit. Pure; safe for
 * concurrent use.
 */
public final class SpanReader {
    /** As many decimals as a computed end has when it is near zero. */
    private static final String NUMBER = "([-+]?(?:\\d{1,18}(?:\\.\\d{1,40})?|\\.\\d{1,40}))";

    private static final Pattern END = Pattern.compile(NUMBER + "\\s*(\\S.*)?");
    private static final Pattern RANGE = Pattern.compile("(?<from>.*?)\\.\\.(?<open><?)(?<to>.*)");

    private final Units units;
    private final Currencies currencies = new Currencies();

    public SpanReader(Units units) {
        this.units = units;
    }

    /**
     * Throws {@code INVALID_PARAMETER}, naming the capability, what was given and what is accepted,
     * when it is no range, or not one of this capability.
     */
    public ReadSpan read(Capability capability, String literal) {
        if (!capability.kind().isMeasured()) {
            throw refusal(capability, literal, "it takes no range");
        }
        Matcher range = RANGE.matcher(literal.strip());
        if (!range.matches()) {
            throw refusal(
                    capability,
                    literal,
                    "a range is written 10.., ..20, 10..20 or 10..<20; " + accepted(capability));
        }
        Optional<End> from = end(capability, literal, range.group("from"));
        Optional<End> to = end(capability, literal, range.group("to"));
        return span(capability, literal, from, to, !range.group("open").isEmpty());
    }

    /**
     * One end as written.
     *
     * @param unit as an id, empty where it is left out
     */
    private record End(BigDecimal number, String unit) {
        String text() {
            BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
            return plain.toPlainString() + unit;
        }
    }

    private Optional<End> end(Capability capability, String literal, String written) {
        String text = written.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = END.matcher(text);
        if (!matcher.matches()) {
            throw refusal(
                    capability,
                    literal,
                    Refusals.quoted(text)
                            + " is not a number with a unit; "
                            + accepted(capability));
        }
        String unit =
                matcher.group(2) == null ? "" : unit(capability, literal, matcher.group(2).strip());
        return Optional.of(normal(capability, new BigDecimal(matcher.group(1)), unit));
    }

    /**
     * An id that begins with a digit would run into the number, so such ends are written in the
     * canonical unit.
     */
    private End normal(Capability capability, BigDecimal number, String unit) {
        if (unit.isEmpty() || !Character.isDigit(unit.charAt(0))) {
            return new End(number, unit);
        }
        double canonical =
                units.convert(number.doubleValue(), units.getUnit(unit), canonical(capability));
        return new End(BigDecimal.valueOf(canonical), "");
    }

    private String unit(Capability capability, String literal, String spelling) {
        if (capability.unit().isEmpty()) {
            return currency(capability, literal, spelling);
        }
        Unit unit =
                units.findUnit(spelling)
                        .orElseThrow(() ->
                                refusal(
                                        capability,
                                        literal,
                                        Refusals.quoted(spelling)
                                                + " is no unit; "
                                                + accepted(capability)));
        if (!units.convertible(unit, canonical(capability))) {
            throw refusal(
                    capability,
                    literal,
                    unit.id()
                            + " does not convert into "
                            + canonical(capability).id()
                            + "; "
                            + accepted(capability));
        }
        return unit.id();
    }

    private String currency(Capability capability, String literal, String spelling) {
        if (!currencies.isCode(spelling)) {
            throw refusal(
                    capability,
                    literal,
                    Refusals.quoted(spelling) + " is no currency; " + accepted(capability));
        }
        return spelling;
    }

    private ReadSpan span(
            Capability capability,
            String literal,
            Optional<End> from,
            Optional<End> to,
            boolean open) {
        if (to.isEmpty() && (from.isEmpty() || open)) {
            throw refusal(
                    capability,
                    literal,
                    "it has no end; a range is written 10.., ..20, 10..20 or 10..<20");
        }
        requireSameKindOfEnds(capability, literal, from, to);
        String text =
                from.map(End::text).orElse("")
                        + ".."
                        + (open ? "<" : "")
                        + to.map(End::text).orElse("");
        return capability.unit().isEmpty()
                ? money(capability, literal, text, from, to, open)
                : quantity(capability, literal, text, from, to, open);
    }

    /** In "12..20in" the bare number is canonical by rule, but hardly ever by intent. */
    private static void requireSameKindOfEnds(
            Capability capability, String literal, Optional<End> from, Optional<End> to) {
        if (from.isPresent()
                && to.isPresent()
                && from.orElseThrow().unit().isEmpty() != to.orElseThrow().unit().isEmpty()) {
            throw refusal(capability, literal, "give the unit at both ends or at none");
        }
    }

    private ReadSpan money(
            Capability capability,
            String literal,
            String text,
            Optional<End> from,
            Optional<End> to,
            boolean open) {
        String currency = from.or(() -> to).orElseThrow().unit();
        if (currency.isEmpty() || to.filter(end -> !end.unit().equals(currency)).isPresent()) {
            throw refusal(capability, literal, "name one currency, as in 10000USD..20000USD");
        }
        Span span = ordered(capability, literal, value(from), value(to), open);
        return new ReadSpan(text, span, Optional.of(currency));
    }

    private ReadSpan quantity(
            Capability capability,
            String literal,
            String text,
            Optional<End> from,
            Optional<End> to,
            boolean open) {
        Unit canonical = canonical(capability);
        boolean inverted =
                from.or(() -> to)
                        .map(End::unit)
                        .filter(unit -> !unit.isEmpty())
                        .map(unit -> units.inverts(units.getUnit(unit), canonical))
                        .orElse(false);
        if (inverted && open) {
            throw refusal(
                    capability,
                    literal,
                    "an end can be left out of the range only in a unit that rises with what it measures");
        }
        OptionalDouble low = converted(capability, from);
        OptionalDouble high = converted(capability, to);
        Span span =
                inverted
                        ? ordered(capability, literal, high, low, false)
                        : ordered(capability, literal, low, high, open);
        return new ReadSpan(text, span, Optional.empty());
    }

    private Span ordered(
            Capability capability,
            String literal,
            OptionalDouble low,
            OptionalDouble high,
            boolean open) {
        if (low.isPresent() && high.isPresent() && low.getAsDouble() > high.getAsDouble()) {
            throw refusal(capability, literal, "its beginning is greater than its end");
        }
        return new Span(low, high, open);
    }

    private OptionalDouble converted(Capability capability, Optional<End> end) {
        if (end.isEmpty()) {
            return OptionalDouble.empty();
        }
        Unit canonical = canonical(capability);
        Unit unit =
                end.orElseThrow().unit().isEmpty()
                        ? canonical
                        : units.getUnit(end.orElseThrow().unit());
        return OptionalDouble.of(
                units.convert(end.orElseThrow().number().doubleValue(), unit, canonical));
    }

    private static OptionalDouble value(Optional<End> end) {
        return end.isPresent()
                ? OptionalDouble.of(end.orElseThrow().number().doubleValue())
                : OptionalDouble.empty();
    }

    private static Unit canonical(Capability capability) {
        return capability.unit().orElseThrow();
    }

    private static String accepted(Capability capability) {
        return capability.unit().isEmpty()
                ? "a currency is its ISO 4217 code, as in 10000USD.."
                : "accepted units: "
                        + String.join(", ", capability.units().stream().map(Unit::id).toList());
    }

    private static CatalogueException refusal(
            Capability capability, String literal, String reason) {
        return new CatalogueException(
                ErrorCode.INVALID_PARAMETER,
                "Parameter '"
                        + capability.id()
                        + "' cannot be "
                        + Refusals.quoted(literal)
                        + ": "
                        + reason);
    }
}
