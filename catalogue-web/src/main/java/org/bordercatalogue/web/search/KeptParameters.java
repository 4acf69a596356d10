package org.bordercatalogue.web.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bordercatalogue.browse.Found;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.search.Parameter;
import org.bordercatalogue.search.SearchParameters;

/** What of an address the form does not show and must carry along unseen. */
final class KeptParameters {
    private KeptParameters() {}

    /** All that is asked for besides one facet, and besides which page. */
    static List<Parameter> beside(String facet, List<Parameter> parameters) {
        return parameters.stream()
                .filter(each -> !each.name().equals(facet))
                .filter(each -> !each.name().startsWith(facet + "."))
                .filter(each -> !each.name().equals(SearchParameters.PAGE))
                .toList();
    }

    /**
     * @param parameters of the search's own address
     */
    static List<Parameter> of(List<Parameter> parameters, Found found) {
        Set<String> shown = new HashSet<>(FacetLabels.common());
        shown.add(SearchParameters.TEXT);
        shown.add(SearchParameters.PAGE);
        shown.add(SearchParameters.RETIRED);
        found.capabilities().stream()
                .map(Capability::id)
                .forEach(id -> {
                    shown.add(id);
                    shown.add(id + ".unknown");
                    shown.add(id + ".match");
                    shown.add(id + ".mode");
                    shown.add(id + ".evidence");
                    shown.add(id + ".standard");
                    shown.add(id + ".condition");
                });
        return parameters.stream().filter(each -> !shown.contains(each.name())).toList();
    }
}
