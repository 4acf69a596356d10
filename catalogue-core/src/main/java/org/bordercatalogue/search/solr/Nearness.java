package org.bordercatalogue.search.solr;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.requirement.Wish;
import org.bordercatalogue.search.RangeLiteral;
import org.bordercatalogue.search.solr.SolrFields.Aspect;

/**
 * How far a product that fails a wish is from it, as an order of the index. Where one end of one
 * range is asked for, that is the order of what is stated; otherwise of the distance, in the
 * canonical unit or the currency asked for. It knows the least and the greatest that the product
 * states: with one figure of two bounds it is the gap itself, with several figures it may be less,
 * and of an interval with one bound it may be more.
 */
final class Nearness {
    /** Where nothing is stated: behind all that is. */
    private static final String FARTHEST = "1e30";

    private Nearness() {}

    /** The nearest first; empty for a choice, of which nothing is near. */
    static Optional<String> order(Capability capability, Wish wish) {
        return wish instanceof Wish.Within(var ranges)
                ? Optional.of(
                        ranges.size() == 1 && ranges.getFirst().span().hasOneEnd()
                                ? stated(capability, ranges.getFirst())
                                : distance(capability, ranges) + " asc")
                : Optional.empty();
    }

    /** By the stated number that comes nearest to the end; where nothing is stated, last. */
    private static String stated(Capability capability, RangeLiteral range) {
        boolean upwards = range.span().from().isPresent() == (capability.kind() != Kind.INTERVAL);
        return SolrFields.of(
                        capability.id(), range.currency(), upwards ? Aspect.GREATEST : Aspect.LEAST)
                + (upwards ? " desc" : " asc");
    }

    private static String distance(Capability capability, List<RangeLiteral> ranges) {
        return ranges.stream()
                .map(range -> distance(capability, range))
                .collect(joining(",", "min(" + FARTHEST + ",", ")"));
    }

    private static String distance(Capability capability, RangeLiteral range) {
        boolean cover = capability.kind() == Kind.INTERVAL;
        String least = SolrFields.of(capability.id(), range.currency(), Aspect.LEAST);
        String greatest = SolrFields.of(capability.id(), range.currency(), Aspect.GREATEST);
        String below = missed(range.span().from(), cover ? least : greatest, !cover);
        String above = missed(range.span().to(), cover ? greatest : least, cover);
        return "max(" + below + "," + above + ")";
    }

    /** By how much the field stays below the end, or goes beyond it. */
    private static String missed(OptionalDouble end, String field, boolean below) {
        if (end.isEmpty()) {
            return "-" + FARTHEST;
        }
        String difference =
                below
                        ? "sub(" + end.getAsDouble() + "," + field + ")"
                        : "sub(" + field + "," + end.getAsDouble() + ")";
        return "if(exists(" + field + ")," + difference + "," + FARTHEST + ")";
    }
}
