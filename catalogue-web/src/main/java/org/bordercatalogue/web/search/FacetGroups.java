package org.bordercatalogue.web.search;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.bordercatalogue.browse.Found;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.capability.Term;
import org.bordercatalogue.search.Facet;
import org.bordercatalogue.web.page.PageContext;

/**
 * The facets that are not decisive, by group. A type can have more than a hundred, and hardly
 * anyone opens them all: a group of which nothing is asked comes when it is opened.
 */
final class FacetGroups {
    /** The group of what every search has. */
    static final String COMMON = "";

    private final Map<String, String> labels;
    private final PageContext context;
    private final Shown shown;
    private final UnaryOperator<String> addresses;

    /** Which groups come at once. */
    enum Shown {
        ASKED,
        ALL
    }

    /**
     * @param addresses of the page that has the facets of a group
     */
    FacetGroups(
            Registry registry, Shown shown, UnaryOperator<String> addresses, PageContext context) {
        this.shown = shown;
        this.addresses = addresses;
        this.context = context;
        labels =
                registry.groups().stream()
                        .collect(Collectors.toMap(Term::id, each -> context.in(each.label())));
    }

    List<SearchPage.FacetGroup> views(
            Map<String, List<Facet>> facets, Found found, FacetViews views) {
        return facets.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> view(each.getKey(), each.getValue(), found, views))
                .toList();
    }

    private SearchPage.FacetGroup view(
            String group, List<Facet> facets, Found found, FacetViews views) {
        boolean asked = facets.stream().anyMatch(each -> FacetViews.isAsked(each, found));
        boolean atOnce = asked || shown == Shown.ALL || group.equals(COMMON);
        return new SearchPage.FacetGroup(
                group,
                labels.getOrDefault(group, context.text("facet.group.common")),
                asked,
                atOnce
                        ? facets.stream().map(each -> views.view(each, found, false)).toList()
                        : List.of(),
                atOnce ? "" : addresses.apply(group));
    }
}
