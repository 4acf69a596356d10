package org.bordercatalogue.browse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.search.CatalogueSearch;
import org.bordercatalogue.search.Facet;
import org.bordercatalogue.search.SearchResult;
import org.bordercatalogue.search.SearchState;

/** The tree of types with the number of products below each, from one search. */
public final class TypeCounts {
    private static final String FACET = "type";

    private final Registry registry;
    private final CatalogueSearch search;

    public TypeCounts(Registry registry, CatalogueSearch search) {
        this.registry = registry;
        this.search = search;
    }

    /** The root, with everything below it. */
    public TypeCount count() {
        SearchResult result = search.search(SearchState.EMPTY, List.of());
        Map<String, Long> counts = new HashMap<>();
        result.facets().stream()
                .filter(facet -> facet.id().equals(FACET))
                .flatMap(facet -> values(facet).stream())
                .forEach(value -> counts.put(value.value(), value.count()));
        counts.put(registry.root().id(), result.total());
        return count(registry.root(), counts);
    }

    private TypeCount count(EquipmentType type, Map<String, Long> counts) {
        return new TypeCount(
                type,
                counts.getOrDefault(type.id(), 0L),
                registry.children(type.id()).stream().map(each -> count(each, counts)).toList());
    }

    private static List<Facet.Value> values(Facet facet) {
        return switch (facet) {
            case Facet.Choice choice -> choice.values();
            case Facet.Quantity _ -> List.of();
        };
    }
}
