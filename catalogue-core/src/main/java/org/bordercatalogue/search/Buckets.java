package org.bordercatalogue.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.figure.Span;

/**
 * The bars of a capability's histogram as ranges: below the first edge, from edge to edge, and from
 * the last edge up.
 */
public final class Buckets {
    private Buckets() {}

    /** In ascending order; none where the definition gives no edges. */
    public static List<Span> of(Capability capability) {
        List<Double> edges = capability.buckets();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i <= edges.size() && !edges.isEmpty(); i++) {
            OptionalDouble from =
                    i == 0 ? OptionalDouble.empty() : OptionalDouble.of(edges.get(i - 1));
            OptionalDouble to =
                    i == edges.size() ? OptionalDouble.empty() : OptionalDouble.of(edges.get(i));
            spans.add(new Span(from, to, to.isPresent()));
        }
        return spans;
    }

    /** The same as they are asked for, in the canonical unit or in one currency. */
    public static List<RangeLiteral> literals(Capability capability, Optional<String> currency) {
        return of(capability).stream().map(each -> literal(each, currency)).toList();
    }

    /** The literal that asks for a bucket. */
    public static RangeLiteral literal(Span bucket, Optional<String> currency) {
        String text =
                end(bucket.from(), currency)
                        + ".."
                        + (bucket.toExclusive() ? "<" : "")
                        + end(bucket.to(), currency);
        return new RangeLiteral(text, bucket, currency);
    }

    private static String end(OptionalDouble value, Optional<String> currency) {
        if (value.isEmpty()) {
            return "";
        }
        BigDecimal number = BigDecimal.valueOf(value.getAsDouble());
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return plain + currency.orElse("");
    }
}
