package org.bordercatalogue.search.solr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.search.Buckets;
import org.bordercatalogue.search.CapabilityFilter;
import org.bordercatalogue.search.RangeLiteral;

/**
 * The values of facets that the registry knows. An answer counts thousands of them, so what they
 * are counted by is worked out once.
 */
final class KnownValues {
    private final Map<String, List<CountedValue>> options = new HashMap<>();
    private final Map<String, List<Bar>> bars = new HashMap<>();

    KnownValues(Registry registry) {
        for (Capability capability : registry.listCapabilities()) {
            options.put(
                    capability.id(),
                    FacetValues.options(capability, CapabilityFilter.NONE, FurtherValues.NONE)
                            .stream()
                            .map(CountedValue::of)
                            .toList());
            bars.put(capability.id(), bars(capability, Optional.empty()));
        }
    }

    /** In the order in which they are shown. */
    List<CountedValue> options(Capability capability) {
        return options.getOrDefault(capability.id(), List.of());
    }

    /** The bars of its histogram, in ascending order. */
    List<Bar> barsOf(Capability capability, Optional<String> currency) {
        return currency.isPresent()
                ? bars(capability, currency)
                : bars.getOrDefault(capability.id(), List.of());
    }

    private static List<Bar> bars(Capability capability, Optional<String> currency) {
        List<Bar> bars = new ArrayList<>();
        for (RangeLiteral range : Buckets.literals(capability, currency)) {
            bars.add(new Bar(range, CountedValue.ofBucket(bars.size(), currency)));
        }
        return List.copyOf(bars);
    }

    /** A bar of a histogram and what it is counted by. */
    record Bar(RangeLiteral range, CountedValue value) {
        /** Whether exactly this is among what the filter asks for. */
        boolean isSelected(CapabilityFilter filter) {
            return filter.ranges().stream().anyMatch(range::means);
        }
    }
}
