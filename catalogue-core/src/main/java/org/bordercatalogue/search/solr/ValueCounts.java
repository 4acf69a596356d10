package org.bordercatalogue.search.solr;

import java.util.Map;
import java.util.OptionalLong;
import org.bordercatalogue.search.CapabilityFilter;
import org.bordercatalogue.search.CapabilityFilter.Match;
import org.bordercatalogue.search.CapabilityFilter.Unknowns;

/**
 * The counts of a facet's values, from the tokens or from a query each.
 *
 * @param tokens how many products have each
 * @param added how many products that are not found yet have each
 */
record ValueCounts(
        Counts carrier,
        Map<String, Long> tokens,
        Map<String, Long> added,
        CapabilityFilter filter) {
    static ValueCounts of(Counts carrier, Map<String, Long> tokens, CapabilityFilter filter) {
        boolean added = FacetTranslator.isPlain(filter) && Widening.isOffered(filter);
        return new ValueCounts(carrier, tokens, added ? Widening.added(carrier) : Map.of(), filter);
    }

    long count(CountedValue value) {
        return FacetTranslator.isPlain(filter)
                ? tokens.getOrDefault(token(value), 0L)
                : carrier.facet(value.possible()).count();
    }

    long certain(CountedValue value) {
        if (filter.unknowns() == Unknowns.ONLY) {
            return 0;
        }
        return FacetTranslator.isPlain(filter)
                ? tokens.getOrDefault(value.certain(), 0L)
                : carrier.facet(value.certain()).count();
    }

    /** How many more are found with it, fewer below zero; absent where nothing is chosen. */
    OptionalLong adds(CountedValue value) {
        if (!Widening.isOffered(filter)) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(
                FacetTranslator.isPlain(filter)
                        ? added.getOrDefault(token(value), 0L)
                        : carrier.facet(Widening.found(value.value())).count()
                                - carrier.facet(Widening.FOUND).count());
    }

    private String token(CountedValue value) {
        return filter.match() == Match.CERTAIN ? value.certain() : value.possible();
    }

    /** Adds the values, by what counts them, that are not known but some product has. */
    void addCounted(Map<String, CountedValue> values) {
        if (!FacetTranslator.isPlain(filter)) {
            return;
        }
        for (String token : tokens.keySet()) {
            if (Tokens.isPossible(token)) {
                values.computeIfAbsent(token, any -> CountedValue.of(Tokens.possibleValue(any)));
            }
        }
    }
}
