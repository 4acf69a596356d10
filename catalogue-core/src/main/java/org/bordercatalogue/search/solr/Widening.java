package org.bordercatalogue.search.solr;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.search.CapabilityFilter;
import org.bordercatalogue.search.CapabilityFilter.Mode;
import org.bordercatalogue.search.RangeLiteral;
import org.bordercatalogue.search.Selection;

/**
 * What one more value of a facet adds to those chosen, where any of them will do (law 1). A product
 * can have several of the values, so those that it adds are fewer than those that have it.
 */
final class Widening {
    static final String ADDED = "added";

    static final String FOUND = "found";

    private static final String FOUND_WITH = "f:";

    private Widening() {}

    /** Whether one more value lets more be found. */
    static boolean isOffered(Selection selection) {
        return !selection.chosen().isEmpty();
    }

    /** Likewise, or fewer where products are wanted of which the answer is unknown. */
    static boolean isOffered(CapabilityFilter filter) {
        return filter.asks() && filter.mode() == Mode.ANY;
    }

    /** The facet that counts what is found with a value, where each has a query of its own. */
    static String found(String value) {
        return FOUND_WITH + value;
    }

    static CapabilityFilter with(CapabilityFilter filter, String option) {
        Selection selection = filter.selection();
        return filter.withSelection(
                new Selection(plus(selection.chosen(), option), selection.excluded()));
    }

    static CapabilityFilter with(CapabilityFilter filter, RangeLiteral range) {
        return filter.withRanges(plus(filter.ranges(), range));
    }

    /** Those that one more value cannot add: they are found, or excluded. */
    static Clause settled(String field, Selection selection) {
        return new Clause.OneOf(
                field,
                Stream.concat(selection.chosen().stream(), selection.excluded().stream()).toList());
    }

    /** Likewise. */
    static Clause settled(Capability capability, CapabilityFilter filter, FilterClauses filters) {
        Clause found = filters.hits(capability, filter);
        List<String> excluded = filter.selection().excluded();
        if (excluded.isEmpty()) {
            return found;
        }
        CapabilityFilter saying = filter.withSelection(new Selection(excluded, List.of()));
        return new Clause.Any(List.of(found, filters.possible(capability, saying)));
    }

    /**
     * The facet that counts how many of those that are not settled have each of a field's values.
     * The engine knows the settled ones, as long as nothing is excluded: it has filtered by them.
     */
    static Map<String, Object> counting(
            String field, int most, Clause settled, ClauseWriter writer) {
        Map<String, Object> values = FacetTranslator.terms(field, most);
        return FacetTranslator.query(
                writer.writeWithout(settled),
                Map.of("facet", Map.of(FacetTranslator.VALUES, values)));
    }

    /** What it counted. */
    static Map<String, Long> added(Counts carrier) {
        return carrier.facet(ADDED).facet(FacetTranslator.VALUES).tallies();
    }

    private static <T> List<T> plus(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
