package org.bordercatalogue.search.solr;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Option;
import org.bordercatalogue.search.CapabilityFilter;
import org.bordercatalogue.search.CapabilityFilter.Mode;
import org.bordercatalogue.search.RangeLiteral;
import org.bordercatalogue.search.Selection;

/**
 * The values of a capability's facet that are known before the engine answers, in the order in
 * which they are shown.
 */
final class FacetValues {
    private static final List<String> FLAG = List.of("yes", "no");

    private FacetValues() {}

    /** The options of the registry, then what was chosen or excluded, then what else there is. */
    static List<String> options(
            Capability capability, CapabilityFilter filter, FurtherValues further) {
        Set<String> values = new LinkedHashSet<>();
        if (capability.kind() == Kind.FLAG) {
            values.addAll(FLAG);
        }
        capability.options().stream().map(Option::id).forEach(values::add);
        values.addAll(filter.selection().chosen());
        values.addAll(filter.selection().excluded());
        values.addAll(further.of(capability.id()));
        return List.copyOf(values);
    }

    /**
     * The currencies that the filter names, then what else there is; one without name for what is
     * no money.
     */
    static List<Optional<String>> currencies(
            Capability capability, CapabilityFilter filter, FurtherValues further) {
        if (capability.kind() != Kind.MONEY) {
            return List.of(Optional.empty());
        }
        Stream<String> named = filter.ranges().stream().flatMap(range -> range.currency().stream());
        return Stream.concat(named, further.of(capability.id()).stream())
                .distinct()
                .map(Optional::of)
                .toList();
    }

    /**
     * The filter as it would be if this option were the only choice, or, where all are wanted, one
     * more.
     */
    static CapabilityFilter choosing(CapabilityFilter filter, String option) {
        if (filter.mode() == Mode.ANY) {
            return filter.withSelection(new Selection(List.of(option), List.of()));
        }
        List<String> all = new ArrayList<>(filter.selection().chosen());
        all.add(option);
        return filter.withSelection(new Selection(all, filter.selection().excluded()));
    }

    /** The filter as it would be if this were the only range. */
    static CapabilityFilter choosing(CapabilityFilter filter, RangeLiteral range) {
        return filter.withRanges(List.of(range));
    }
}
