package org.bordercatalogue.browse;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.search.SearchState;

/**
 * Chooses what a search can be narrowed by: what the chosen types have in common, and whatever is
 * filtered on already.
 */
final class FacetChoice {
    private final Registry registry;

    FacetChoice(Registry registry) {
        this.registry = registry;
    }

    /** The decisive ones first, otherwise in the registry's order. */
    Choice choose(SearchState state, FacetExtent extent) {
        List<Capability> all = choose(state);
        Set<String> asked = groupsAsked(all, state);
        Map<Boolean, List<Capability>> counted =
                all.stream()
                        .collect(
                                Collectors.partitioningBy(each ->
                                        extent == FacetExtent.ALL
                                                || each.key()
                                                || asked.contains(each.group())));
        return new Choice(
                counted.getOrDefault(true, List.of()), counted.getOrDefault(false, List.of()));
    }

    private List<Capability> choose(SearchState state) {
        Map<String, Capability> chosen = new LinkedHashMap<>();
        registry.capabilitiesCommonTo(state.types().chosen()).stream()
                .filter(Capability::facet)
                .filter(FacetChoice::canBeFacet)
                .forEach(each -> chosen.put(each.id(), each));
        state.capabilities().keySet().stream()
                .flatMap(id -> registry.findCapability(id).stream())
                .filter(FacetChoice::canBeFacet)
                .forEach(each -> chosen.putIfAbsent(each.id(), each));
        return chosen.values().stream()
                .sorted(Comparator.comparing(capability -> !capability.key()))
                .toList();
    }

    /** Where a decisive one is asked for something, that alone is open. */
    private static Set<String> groupsAsked(List<Capability> all, SearchState state) {
        return all.stream()
                .filter(each -> !each.key())
                .filter(each -> state.capabilities().containsKey(each.id()))
                .map(Capability::group)
                .collect(Collectors.toSet());
    }

    private static boolean canBeFacet(Capability capability) {
        Kind kind = capability.kind();
        return kind.isMeasured() || kind.isChosen();
    }

    /**
     * What a search can be narrowed by.
     *
     * @param counted whose facets come with the answer
     * @param deferred the others
     */
    record Choice(List<Capability> counted, List<Capability> deferred) {}
}
