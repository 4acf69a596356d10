package org.bordercatalogue.search.solr;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.bordercatalogue.search.Facet;
import org.bordercatalogue.search.SearchResult;

/**
 * Values that only the index knows, by capability: options beyond the registry's, and currencies.
 * Needed beforehand where every value is counted by a query of its own.
 */
record FurtherValues(Map<String, List<String>> byCapability) {
    static final FurtherValues NONE = new FurtherValues(Map.of());

    FurtherValues {
        byCapability = Map.copyOf(byCapability);
    }

    List<String> of(String capability) {
        return byCapability.getOrDefault(capability, List.of());
    }

    /** The values in an earlier answer. */
    static FurtherValues in(SearchResult result) {
        Map<String, TreeSet<String>> values = new HashMap<>();
        for (Facet facet : result.facets()) {
            TreeSet<String> own = values.computeIfAbsent(facet.id(), _ -> new TreeSet<>());
            switch (facet) {
                case Facet.Choice choice ->
                        choice.values().forEach(value -> own.add(value.value()));
                case Facet.Quantity quantity -> quantity.currency().ifPresent(own::add);
            }
        }
        Map<String, List<String>> lists = new HashMap<>();
        values.forEach((capability, own) -> lists.put(capability, List.copyOf(own)));
        return new FurtherValues(lists);
    }
}
