package org.bordercatalogue.web.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bordercatalogue.browse.Directory;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.search.SearchParameters;
import org.bordercatalogue.web.page.PageContext;

/** Names facets and their values for one reader. */
final class FacetLabels {
    private static final List<String> COMMON =
            List.of(
                    SearchParameters.TYPE,
                    SearchParameters.EXHIBITOR,
                    SearchParameters.COUNTRY,
                    SearchParameters.EDITION,
                    SearchParameters.EVIDENCE);

    private final Registry registry;
    private final Directory directory;
    private final PageContext context;

    FacetLabels(Registry registry, Directory directory, PageContext context) {
        this.registry = registry;
        this.directory = directory;
        this.context = context;
    }

    /** The parameters that every search has, whatever its types. */
    static List<String> common() {
        return COMMON;
    }

    String facet(String id) {
        return capability(id)
                .map(it -> context.in(it.label()))
                .orElseGet(() -> context.messages().textOr("facet." + id, id));
    }

    /** Several at once. */
    String facets(List<String> ids) {
        return ids.stream().map(this::facet).collect(Collectors.joining(" · "));
    }

    String explanation(String id) {
        return capability(id).map(it -> context.in(it.explain())).orElse("");
    }

    String value(String facet, String value) {
        return switch (facet) {
            case SearchParameters.TYPE -> context.types().label(value);
            case SearchParameters.EXHIBITOR -> directory.exhibitors().getOrDefault(value, value);
            case SearchParameters.EDITION -> directory.editions().getOrDefault(value, value);
            case SearchParameters.COUNTRY -> context.messages().country(value);
            case SearchParameters.EVIDENCE -> evidence(value);
            default ->
                    capability(facet).map(it -> context.figures().option(it, value)).orElse(value);
        };
    }

    String evidence(String code) {
        return context.messages().textOr("evidence." + code, code);
    }

    String condition(String code) {
        return registry.conditions().stream()
                .filter(each -> each.id().equals(code))
                .findFirst()
                .map(each -> context.in(each.label()))
                .orElse(code);
    }

    Optional<Capability> capability(String id) {
        return registry.findCapability(id);
    }
}
