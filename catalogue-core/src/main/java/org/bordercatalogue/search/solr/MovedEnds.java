package org.bordercatalogue.search.solr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.search.RangeLiteral;
import org.bordercatalogue.search.solr.SolrFields.Aspect;

/**
 * What is let in where the ends of ranges are moved outwards: the bounds that lie between the old
 * end and the new. They are few, so the engine finds them faster than all that the new one takes.
 */
final class MovedEnds {
    private MovedEnds() {}

    /**
     * Of the figures that fail every range, those that do not fail every one of the others; empty
     * where these are not the same ranges with their ends moved outwards.
     */
    static Optional<Clause> between(
            Capability capability, List<RangeLiteral> ranges, List<RangeLiteral> others) {
        // An interval is asked to cover the range, so that it fails by the other bound.
        if (capability.kind() == Kind.INTERVAL || ranges.size() != others.size()) {
            return Optional.empty();
        }
        List<Clause> sides = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            RangeLiteral range = ranges.get(i);
            RangeLiteral other = others.get(i);
            if (!range.currency().equals(other.currency())
                    || !range.span().isWithin(other.span())) {
                return Optional.empty();
            }
            String upper = RangeClauses.field(capability, range, Aspect.UPPER);
            String lower = RangeClauses.field(capability, range, Aspect.LOWER);
            Ends.newlyReached(upper, range.span(), other.span()).ifPresent(sides::add);
            Ends.newlyBelow(lower, range.span(), other.span()).ifPresent(sides::add);
        }
        return Optional.of(Clause.any(sides));
    }
}
