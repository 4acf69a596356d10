package org.bordercatalogue.web.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bordercatalogue.browse.Found;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.capability.Term;
import org.bordercatalogue.search.Facet;
import org.bordercatalogue.web.page.PageContext;

/**
 * The facets that are not decisive, by group. A type can have more than a hundred, and hardly
 * anyone opens them all: a group that was not counted comes when it is opened.
 */
final class FacetGroups {
    /** The group of what every search has. */
    static final String COMMON = "";

    private final Map<String, String> labels;
    private final PageContext context;
    private final UnaryOperator<String> addresses;

    /**
     * @param addresses of the page that has the facets of a group
     */
    FacetGroups(Registry registry, UnaryOperator<String> addresses, PageContext context) {
        this.addresses = addresses;
        this.context = context;
        labels =
                registry.groups().stream()
                        .collect(Collectors.toMap(Term::id, each -> context.in(each.label())));
    }

    /** Those of all that is not decisive, whether it was counted or not. */
    static Set<String> of(Found found) {
        return Stream.concat(found.capabilities().stream(), found.deferred().stream())
                .filter(each -> !each.key())
                .map(Capability::group)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    List<SearchPage.FacetGroup> views(
            Map<String, List<Facet>> facets, Found found, FacetViews views) {
        Set<String> deferred =
                found.deferred().stream().map(Capability::group).collect(Collectors.toSet());
        Set<String> all = of(found);
        return facets.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty() || all.contains(each.getKey()))
                .map(each ->
                        view(
                                each.getKey(),
                                each.getValue(),
                                deferred.contains(each.getKey()),
                                found,
                                views))
                .toList();
    }

    private SearchPage.FacetGroup view(
            String group, List<Facet> facets, boolean deferred, Found found, FacetViews views) {
        return new SearchPage.FacetGroup(
                group,
                labels.getOrDefault(group, context.text("facet.group.common")),
                facets.stream().anyMatch(each -> FacetViews.isAsked(each, found)),
                FacetViews.together(facets).stream()
                        .map(each -> views.view(each, found, false))
                        .toList(),
                deferred ? addresses.apply(group) : "");
    }
}
