package org.bordercatalogue.browse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
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
        return count(registry.root(), counts());
    }

    private TypeCount count(EquipmentType type, Optional<Map<String, Long>> counts) {
        return new TypeCount(
                type,
                counts.map(known -> OptionalLong.of(known.getOrDefault(type.id(), 0L)))
                        .orElse(OptionalLong.empty()),
                registry.children(type.id()).stream().map(each -> count(each, counts)).toList());
    }

    /** The tree is known without the search, so its pages stay while the search is away. */
    private Optional<Map<String, Long>> counts() {
        try {
            SearchResult result = search.search(SearchState.EMPTY, List.of());
            Map<String, Long> counts = new HashMap<>();
            result.facets().stream()
                    .filter(facet -> facet.id().equals(FACET))
                    .flatMap(facet -> values(facet).stream())
                    .forEach(value -> counts.put(value.value(), value.count()));
            counts.put(registry.root().id(), result.total());
            return Optional.of(counts);
        } catch (CatalogueException e) {
            if (e.code() == ErrorCode.SEARCH_UNAVAILABLE) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static List<Facet.Value> values(Facet facet) {
        return switch (facet) {
            case Facet.Choice choice -> choice.values();
            case Facet.Quantity _ -> List.of();
        };
    }
}
