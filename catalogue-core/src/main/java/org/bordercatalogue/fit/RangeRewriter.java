package org.bordercatalogue.fit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.figure.ReadSpan;
import org.bordercatalogue.figure.Span;
import org.bordercatalogue.figure.SpanReader;
import org.bordercatalogue.search.RangeLiteral;
import org.bordercatalogue.unit.Unit;
import org.bordercatalogue.unit.Units;

/** Writes ranges with other ends, in the unit in which they were asked. */
public final class RangeRewriter {
    private static final Pattern END = Pattern.compile("[-+]?[0-9.]*[0-9](?<unit>[^0-9.<].*)?");

    private final SpanReader spans;
    private final Units units;

    public RangeRewriter(SpanReader spans, Units units) {
        this.spans = spans;
        this.units = units;
    }

    /**
     * @param span in the canonical unit or the range's currency
     */
    public RangeLiteral rewrite(Capability capability, RangeLiteral range, Span span) {
        Optional<Unit> unit =
                range.currency().isPresent()
                        ? Optional.empty()
                        : unit(range).flatMap(units::findUnit);
        String suffix = range.currency().orElseGet(() -> unit.map(Unit::id).orElse(""));
        Optional<Unit> shown = unit.filter(each -> !units.inverts(each, canonical(capability)));
        String written =
                shown.isPresent() || unit.isEmpty()
                        ? literal(capability, span, shown, suffix)
                        : literal(capability, span, Optional.empty(), "");
        ReadSpan read = spans.read(capability, written);
        return new RangeLiteral(read.text(), read.span(), read.currency());
    }

    private String literal(Capability capability, Span span, Optional<Unit> unit, String suffix) {
        return end(capability, span.from(), unit, suffix)
                + ".."
                + (span.toExclusive() ? "<" : "")
                + end(capability, span.to(), unit, suffix);
    }

    private String end(
            Capability capability, OptionalDouble value, Optional<Unit> unit, String suffix) {
        if (value.isEmpty()) {
            return "";
        }
        double number =
                unit.map(each -> units.convert(value.getAsDouble(), canonical(capability), each))
                        .orElse(value.getAsDouble());
        BigDecimal plain = BigDecimal.valueOf(number);
        return (plain.signum() == 0 ? "0" : plain.stripTrailingZeros().toPlainString()) + suffix;
    }

    private static Unit canonical(Capability capability) {
        return capability.unit().orElseThrow();
    }

    /** The unit of the first end that has one. */
    private static Optional<String> unit(RangeLiteral range) {
        for (String end : range.text().split("\\.\\.<?", -1)) {
            Matcher matcher = END.matcher(end);
            String unit = matcher.matches() ? matcher.group("unit") : null;
            if (unit != null) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}
