package org.bordercatalogue.browse;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    List<Capability> choose(SearchState state) {
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

    private static boolean canBeFacet(Capability capability) {
        Kind kind = capability.kind();
        return kind.isMeasured() || kind.isChosen();
    }
}
