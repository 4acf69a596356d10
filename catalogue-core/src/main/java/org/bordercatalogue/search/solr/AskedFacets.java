package org.bordercatalogue.search.solr;

import java.util.List;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Registry;

/**
 * Which facets are counted.
 *
 * @param capabilities ids
 * @param most values of each that only the index knows; {@link #ALL} for all of them
 */
record AskedFacets(List<SelectionParameter> selections, List<String> capabilities, int most) {
    static final int ALL = -1;

    /** Readers look at few; who looks for another one asks for the whole facet. */
    private static final int MOST_VALUES = 10;

    AskedFacets {
        selections = List.copyOf(selections);
        capabilities = List.copyOf(capabilities);
    }

    /** Those of a page: of every search, and of these capabilities. */
    static AskedFacets of(List<String> capabilities) {
        return new AskedFacets(List.of(SelectionParameter.values()), capabilities, MOST_VALUES);
    }

    /** One with all its values; none where nothing is known by that id. */
    static AskedFacets whole(String id, Registry registry) {
        return new AskedFacets(
                Stream.of(SelectionParameter.values())
                        .filter(each -> each.parameter().equals(id))
                        .toList(),
                registry.findCapability(id).stream().map(each -> each.id()).toList(),
                ALL);
    }
}
