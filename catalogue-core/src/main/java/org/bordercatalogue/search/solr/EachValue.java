package org.bordercatalogue.search.solr;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.search.Buckets;
import org.bordercatalogue.search.CapabilityFilter;
import org.bordercatalogue.search.CapabilityFilter.Match;
import org.bordercatalogue.search.CapabilityFilter.Unknowns;
import org.bordercatalogue.search.RangeLiteral;

/**
 * Counts each value of a facet with the very query that choosing it would run (law 1): where a
 * filter says which figures count or what becomes of unknowns, publishing could not foresee it.
 */
record EachValue(
        FilterClauses filters,
        Capability capability,
        CapabilityFilter filter,
        ClauseWriter writer) {
    /** The facets that count them, by name. */
    Map<String, Object> counts(FurtherValues further) {
        Map<String, Object> counts = new LinkedHashMap<>();
        if (Widening.isOffered(filter)) {
            counts.put(Widening.FOUND, hits(filters.hits(capability, filter)));
        }
        if (capability.kind().isChosen()) {
            for (String option : FacetValues.options(capability, filter, further)) {
                CapabilityFilter chosen = FacetValues.choosing(filter, option);
                count(counts, option, chosen, Widening.with(filter, option));
            }
        } else if (capability.kind().isMeasured()) {
            FacetValues.currencies(capability, filter, further)
                    .forEach(currency -> countBuckets(counts, currency));
        }
        return counts;
    }

    private void countBuckets(Map<String, Object> counts, Optional<String> currency) {
        int place = 0;
        for (RangeLiteral bucket : Buckets.literals(capability, currency)) {
            CapabilityFilter chosen = FacetValues.choosing(filter, bucket);
            count(counts, Tokens.bucket(place++, currency), chosen, Widening.with(filter, bucket));
        }
    }

    private void count(
            Map<String, Object> counts,
            String value,
            CapabilityFilter chosen,
            CapabilityFilter wider) {
        CapabilityFilter surely = chosen.answered(Match.CERTAIN, Unknowns.LEAVE_OUT);
        counts.put(Tokens.possible(value), hits(filters.hits(capability, chosen)));
        counts.put(Tokens.certain(value), hits(filters.hits(capability, surely)));
        if (Widening.isOffered(filter)) {
            counts.put(Widening.found(value), hits(filters.hits(capability, wider)));
        }
    }

    private Map<String, Object> hits(Clause clause) {
        return FacetTranslator.query(writer.write(clause));
    }
}
