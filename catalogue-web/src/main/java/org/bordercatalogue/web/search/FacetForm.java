package org.bordercatalogue.web.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bordercatalogue.browse.Found;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.search.Facet;
import org.bordercatalogue.web.page.PageContext;

/**
 * The facets in their places: the types and the decisive capabilities first, then the groups of the
 * registry, then what every search has.
 *
 * @param silent labels of capabilities of which nothing is stated, and nothing asked
 */
record FacetForm(
        List<FacetView> decisive, List<SearchPage.FacetGroup> groups, List<String> silent) {
    private static final String TYPE = "type";

    /** Of the decisive facets, the types included; more would push the others out of sight. */
    private static final int OPEN_AT_ONCE = 5;

    static FacetForm of(
            Found found,
            FacetViews views,
            FacetGroups groups,
            Registry registry,
            PageContext context) {
        Map<String, Capability> capabilities =
                found.capabilities().stream()
                        .collect(Collectors.toMap(Capability::id, each -> each));
        List<FacetView> decisive = new ArrayList<>();
        List<Facet> common = new ArrayList<>();
        Map<String, List<Facet>> byGroup = new LinkedHashMap<>();
        registry.groups().forEach(group -> byGroup.put(group.id(), new ArrayList<>()));
        FacetGroups.of(found)
                .forEach(group -> byGroup.computeIfAbsent(group, _ -> new ArrayList<>()));
        List<String> silent = new ArrayList<>();
        for (List<Facet> facets : FacetViews.together(found.result().facets())) {
            Facet facet = facets.getFirst();
            Capability capability = capabilities.get(facet.id());
            if (capability == null && facet.id().equals(TYPE)) {
                decisive.add(views.view(facets, found, true));
            } else if (capability == null) {
                common.addAll(facets);
            } else if (isSilent(facet, found)) {
                silent.add(context.in(capability.label()));
            } else if (capability.key()) {
                decisive.add(views.view(facets, found, decisive.size() < OPEN_AT_ONCE));
            } else {
                byGroup.computeIfAbsent(capability.group(), _ -> new ArrayList<>()).addAll(facets);
            }
        }
        silent.addAll(withoutFacet(found, context));
        byGroup.put(FacetGroups.COMMON, common);
        return new FacetForm(decisive, groups.views(byGroup, found, views), silent);
    }

    /** Amounts of money, which have a facet for each currency that is stated, where none is. */
    private static List<String> withoutFacet(Found found, PageContext context) {
        Set<String> shown =
                found.result().facets().stream().map(Facet::id).collect(Collectors.toSet());
        return found.capabilities().stream()
                .filter(each -> !shown.contains(each.id()))
                .map(each -> context.in(each.label()))
                .toList();
    }

    private static boolean isSilent(Facet facet, Found found) {
        return facet.blanks().stated() == 0
                && facet.blanks().notDisclosed() == 0
                && !found.state().capabilities().containsKey(facet.id());
    }
}
