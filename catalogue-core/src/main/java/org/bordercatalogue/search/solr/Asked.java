package org.bordercatalogue.search.solr;

import java.util.List;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Registry;

/**
 * What an answer is to tell beside the ids of hits.
 *
 * @param selections which facets are counted of those that every search has
 * @param capabilities ids of those whose facets are
 * @param most values of each that only the index knows; {@link #ALL} for all of them
 * @param items whether what lists say of the products comes along
 */
record Asked(
        List<SelectionParameter> selections, List<String> capabilities, int most, boolean items) {
    static final int ALL = -1;

    /** Readers look at few; who looks for another one asks for the whole facet. */
    private static final int MOST_VALUES = 10;

    Asked {
        selections = List.copyOf(selections);
        capabilities = List.copyOf(capabilities);
    }

    /** The facets of every search, and of these capabilities. */
    static Asked of(List<String> capabilities) {
        return new Asked(List.of(SelectionParameter.values()), capabilities, MOST_VALUES, false);
    }

    /** One facet with all its values; none where nothing is known by that id. */
    static Asked whole(String id, Registry registry) {
        return new Asked(
                Stream.of(SelectionParameter.values())
                        .filter(each -> each.parameter().equals(id))
                        .toList(),
                registry.findCapability(id).stream().map(each -> each.id()).toList(),
                ALL,
                false);
    }

    Asked withItems() {
        return new Asked(selections, capabilities, most, true);
    }
}
