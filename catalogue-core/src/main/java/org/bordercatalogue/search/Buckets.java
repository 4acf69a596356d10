package org.bordercatalogue.search;

import java.util.ArrayList;
import java.util.List;
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
}
