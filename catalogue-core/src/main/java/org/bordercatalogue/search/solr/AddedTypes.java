package org.bordercatalogue.search.solr;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.search.Selection;

/**
 * What one more equipment type adds to those chosen. A product is of one type and of all above it,
 * so the counts tell; to count it would take the engine as long as many other facets.
 */
final class AddedTypes {
    private final Registry registry;
    private final Map<String, Long> counts;
    private final Set<String> settled;
    private final List<String> topmost;

    /**
     * @param counts products of each type, those of the types below included
     */
    AddedTypes(Registry registry, Selection selection, Map<String, Long> counts) {
        this.registry = registry;
        this.counts = counts;
        settled =
                Stream.concat(selection.chosen().stream(), selection.excluded().stream())
                        .collect(Collectors.toSet());
        topmost =
                settled.stream().filter(type -> !above(type).anyMatch(settled::contains)).toList();
    }

    /**
     * @param type neither chosen nor excluded
     */
    long by(String type) {
        if (above(type).anyMatch(settled::contains)) {
            return 0;
        }
        return count(type)
                - topmost.stream()
                        .filter(each -> above(each).anyMatch(type::equals))
                        .mapToLong(this::count)
                        .sum();
    }

    private long count(String type) {
        return counts.getOrDefault(type, 0L);
    }

    private Stream<String> above(String type) {
        return registry.lineage(type).stream()
                .map(EquipmentType::id)
                .filter(each -> !each.equals(type));
    }
}
