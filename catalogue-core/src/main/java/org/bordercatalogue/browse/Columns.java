package org.bordercatalogue.browse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.search.Facet;
import org.bordercatalogue.search.SearchResult;
import org.bordercatalogue.search.SearchState;

/**
 * Chooses what a result is tabulated by: what the reader named, else what is filtered on and what
 * is decisive for the types that most hits are of.
 */
public final class Columns {
    private static final int USUAL = 6;

    private final Registry registry;

    public Columns(Registry registry) {
        this.registry = registry;
    }

    /** In the order of the columns, each as the most frequent type shows it. */
    public List<Capability> choose(SearchState state, SearchResult result) {
        Map<String, Capability> known = known(state, result);
        List<String> named = state.reader().layout().columns();
        if (!named.isEmpty()) {
            return named.stream().map(id -> shown(id, known)).toList();
        }
        Map<String, Capability> usual = new LinkedHashMap<>();
        state.capabilities().keySet().forEach(id -> usual.put(id, shown(id, known)));
        known.values().stream()
                .filter(Capability::key)
                .filter(each -> each.kind() != Kind.TEXT)
                .forEach(each -> usual.putIfAbsent(each.id(), each));
        return usual.values().stream().limit(Math.max(USUAL, state.capabilities().size())).toList();
    }

    /**
     * What can be chosen: all that the types of the hits can state, the most frequent type first.
     */
    public Collection<Capability> offered(SearchState state, SearchResult result) {
        Map<String, Capability> offered = new LinkedHashMap<>();
        choose(state, result).forEach(each -> offered.put(each.id(), each));
        known(state, result).values().stream()
                .filter(each ->
                        each.key()
                                || registry.capabilitiesCommonTo(state.types().chosen()).stream()
                                        .anyMatch(it -> it.id().equals(each.id())))
                .forEach(each -> offered.putIfAbsent(each.id(), each));
        return offered.values();
    }

    private Capability shown(String id, Map<String, Capability> known) {
        return Optional.ofNullable(known.get(id)).orElseGet(() -> registry.getCapability(id));
    }

    private Map<String, Capability> known(SearchState state, SearchResult result) {
        Map<String, Capability> known = new LinkedHashMap<>();
        for (EquipmentType type : typesByHits(state, result)) {
            registry.capabilitiesOf(type.id()).forEach(each -> known.putIfAbsent(each.id(), each));
        }
        registry.capabilitiesCommonTo(state.types().chosen())
                .forEach(each -> known.putIfAbsent(each.id(), each));
        return known;
    }

    private List<EquipmentType> typesByHits(SearchState state, SearchResult result) {
        Map<String, Long> own = ownHits(result);
        List<EquipmentType> types =
                new ArrayList<>(
                        state.types().chosen().isEmpty()
                                ? registry.listTypes()
                                : state.types().chosen().stream()
                                        .flatMap(id -> registry.descendants(id).stream())
                                        .distinct()
                                        .toList());
        types.removeIf(type -> own.getOrDefault(type.id(), 0L) <= 0);
        types.sort(Comparator.comparingLong(type -> -own.getOrDefault(type.id(), 0L)));
        return types;
    }

    /** Hits of a type and of none below it. */
    private Map<String, Long> ownHits(SearchResult result) {
        Map<String, Long> counts = new HashMap<>();
        result.facets().stream()
                .filter(facet -> facet.id().equals("type"))
                .flatMap(facet ->
                        switch (facet) {
                            case Facet.Choice choice -> choice.values().stream();
                            case Facet.Quantity _ -> Stream.<Facet.Value>empty();
                        })
                .forEach(value -> counts.put(value.value(), value.count()));
        Map<String, Long> own = new HashMap<>(counts);
        registry.listTypes()
                .forEach(type ->
                        type.parent()
                                .ifPresent(parent ->
                                        own.computeIfPresent(
                                                parent,
                                                (_, count) ->
                                                        count
                                                                - counts.getOrDefault(
                                                                        type.id(), 0L))));
        return own;
    }
}
